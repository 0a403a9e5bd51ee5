// The tree of accelerators: which chip is a part of which family.
import { foldName } from '#domain/text.ts'

/** Each line: a family and what belongs to it directly. A claim that names no chip speaks of `GPU`. */
const FAMILIES: readonly (readonly [family: string, ...members: string[]])[] = [
  ['accelerator', 'GPU', 'TPU', 'Trainium', 'Inferentia', 'Ascend', 'Gaudi', 'MTIA', 'Maia', 'Cambricon', 'Kunlun', 'LPU', 'WSE', 'IPU'],
  ['GPU', 'Nvidia GPU', 'AMD Instinct', 'Moore Threads', 'Biren', 'Intel GPU'],
  ['Nvidia GPU', 'Pascal', 'Volta', 'Turing', 'Ampere', 'Hopper', 'Ada', 'Blackwell', 'Rubin', 'Feynman', 'GeForce'],
  ['Pascal', 'P100', 'P40', 'P4'],
  ['Volta', 'V100'],
  ['Turing', 'T4'],
  ['Ampere', 'A100', 'A800', 'A30', 'A40', 'A10', 'A10G'],
  ['Hopper', 'H100', 'H200', 'H800', 'H20', 'GH200', 'H20E'],
  ['Ada', 'L4', 'L40', 'L40S', 'L20', 'L2'],
  ['Blackwell', 'B100', 'B200', 'B300', 'GB200', 'GB300', 'B30A', 'B40', 'RTX PRO 6000', 'Blackwell Ultra'],
  ['Rubin', 'R100', 'VR200', 'Rubin Ultra', 'Rubin CPX'],
  ['GeForce', 'RTX 3090', 'RTX 4090', 'RTX 4090D', 'RTX 5090', 'RTX 5090D'],
  ['AMD Instinct', 'MI100', 'MI210', 'MI250', 'MI250X', 'MI300', 'MI300A', 'MI300X', 'MI308', 'MI325X', 'MI350', 'MI350X', 'MI355X', 'MI400', 'MI430X', 'MI450'],
  ['TPU', 'TPU v2', 'TPU v3', 'TPU v4', 'TPU v5e', 'TPU v5p', 'TPU v6', 'Trillium', 'TPU v7', 'Ironwood'],
  ['Trainium', 'Trainium1', 'Trainium2', 'Trainium3', 'Trainium4'],
  ['Inferentia', 'Inferentia1', 'Inferentia2'],
  ['Ascend', 'Ascend 310', 'Ascend 910', 'Ascend 910B', 'Ascend 910C', 'Ascend 910D', 'Ascend 920', 'Ascend 950', 'Ascend 960', 'Ascend 970'],
  ['Gaudi', 'Gaudi2', 'Gaudi3'],
  ['Maia', 'Maia 100', 'Maia 200'],
  ['MTIA', 'MTIA v1', 'MTIA v2'],
] // biome-ignore format: a line a family

const parents: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([family, ...members]) => members.map((member) => [foldName(member), foldName(family)] as const)),
)

/** Names of every chip and family of the tree, as they are written. */
export const HARDWARE_NAMES: readonly string[] = [...new Set(FAMILIES.flat())]

/**
 * How chip or family `a` stands to `b`: `part` when a is a part of b. Keys are folded canonical names; null is a plain
 * "GPU". A chip that the tree lacks is apart from everything but itself.
 */
export function hardwareRelation(a: string | null, b: string | null): 'same' | 'part' | 'whole' | 'apart' {
  const [one, other] = [a ?? 'gpu', b ?? 'gpu']
  if (one === other) return 'same'
  if (ancestorsOf(one).includes(other)) return 'part'
  return ancestorsOf(other).includes(one) ? 'whole' : 'apart'
}

function ancestorsOf(key: string): string[] {
  const parent = parents.get(key)
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)]
}
