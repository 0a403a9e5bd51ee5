// The tree of accelerators: which chip is a part of which family.
import { foldName } from '#domain/text.ts'

/** Each line: a family and what belongs to it directly. A claim that names no chip speaks of `GPU`. */
const FAMILIES: readonly (readonly [family: string, ...members: string[]])[] = [
  ['accelerator', 'GPU', 'TPU', 'Trainium', 'Inferentia', 'Ascend', 'Gaudi', 'MTIA', 'Maia', 'Cambricon MLU', 'Kunlun', 'LPU', 'WSE', 'IPU', 'RDU', 'T-Head NPU', 'Enflame', 'Tenstorrent', 'Rebellions', 'FuriosaAI NPU', 'MN-Core', 'Etched Sohu', 'd-Matrix Corsair', 'Tesla AI', 'Qualcomm Cloud AI', 'Intel NNP', 'OpenAI Titan', 'Positron Atlas', 'Hailo', 'Axelera', 'SAKURA', 'PEZY', 'DEEPX', 'Mobilint', 'Horizon Journey', 'Spyre', 'Telum', 'Alibaba PPU'],
  ['GPU', 'Nvidia GPU', 'AMD GPU', 'Moore Threads', 'Biren', 'Intel GPU', 'MetaX GPU', 'Iluvatar', 'Hygon DCU', 'Denglin Goldwasser', 'Vastai SV100', 'Lisuan G100'],
  ['Nvidia GPU', 'Kepler', 'Maxwell', 'Pascal', 'Volta', 'Nvidia Turing', 'Ampere', 'Hopper', 'Ada', 'Blackwell', 'Rubin', 'Feynman', 'GeForce', 'Jetson', 'Nvidia DRIVE'],
  ['Kepler', 'Nvidia K40', 'K80'],
  ['Maxwell', 'Nvidia M40'],
  ['Pascal', 'P100', 'P40', 'P4'],
  ['Volta', 'V100'],
  ['Nvidia Turing', 'T4', 'Quadro RTX 8000'],
  ['Ampere', 'A100', 'A800', 'A30', 'A40', 'A10', 'A10G', 'Nvidia A2', 'Nvidia A16', 'RTX A6000'],
  ['Hopper', 'H100', 'H200', 'H800', 'H20', 'GH200', 'H20E', 'H100 NVL', 'H200 NVL'],
  ['Ada', 'L4', 'L40', 'L40S', 'L20', 'L2', 'RTX 6000 Ada'],
  ['Blackwell', 'B100', 'B200', 'B200A', 'GB200', 'B30A', 'B40', 'RTX PRO 6000', 'RTX PRO 6000D', 'GB10', 'Blackwell Ultra'],
  ['Blackwell Ultra', 'B300', 'GB300'],
  ['Rubin', 'R100', 'R200', 'VR200', 'Rubin Ultra', 'Rubin CPX'],
  ['Rubin Ultra', 'R300', 'VR300'],
  ['GeForce', 'RTX 3090', 'RTX 4080', 'RTX 4090', 'RTX 4090D', 'RTX 5070', 'RTX 5080', 'RTX 5090', 'RTX 5090D'],
  ['Jetson', 'Jetson Nano', 'Jetson Xavier', 'Jetson Orin', 'Jetson Thor'],
  ['Nvidia DRIVE', 'DRIVE Orin', 'DRIVE Thor'],
  ['AMD GPU', 'AMD Instinct', 'Radeon'],
  ['AMD Instinct', 'MI25', 'MI50', 'MI60', 'MI100', 'MI200', 'MI300', 'MI350', 'MI400', 'MI500'],
  ['MI200', 'MI210', 'MI250', 'MI250X'],
  ['MI300', 'MI300A', 'MI300X', 'MI308', 'MI325X'],
  ['MI350', 'MI350X', 'MI355X'],
  ['MI400', 'MI430X', 'MI440X', 'MI450', 'MI455X'],
  ['Radeon', 'Radeon RX 7900 XTX', 'Radeon RX 9070 XT', 'Radeon AI PRO R9700'],
  ['Intel GPU', 'Ponte Vecchio', 'Intel Arc', 'Arc Pro B60', 'Crescent Island', 'Falcon Shores', 'Jaguar Shores'],
  ['TPU', 'TPU v1', 'TPU v2', 'TPU v3', 'TPU v4', 'TPU v4i', 'TPU v5', 'Trillium', 'Ironwood', 'TPU 8', 'Edge TPU'],
  ['TPU v5', 'TPU v5e', 'TPU v5p'],
  ['TPU 8', 'TPU 8t', 'TPU 8i'],
  ['Trainium', 'Trainium1', 'Trainium2', 'Trainium2 Ultra', 'Trainium3', 'Trainium4'],
  ['Inferentia', 'Inferentia1', 'Inferentia2'],
  ['Ascend', 'Ascend 310', 'Ascend 910', 'Ascend 910B', 'Ascend 910C', 'Ascend 910D', 'Ascend 920', 'Ascend 950', 'Ascend 960', 'Ascend 970'],
  ['Ascend 950', 'Ascend 950PR', 'Ascend 950DT'],
  ['Gaudi', 'Gaudi1', 'Gaudi2', 'Gaudi3', 'HL-328'],
  ['Maia', 'Maia 100', 'Maia 200', 'Maia 300'],
  ['MTIA', 'MTIA v1', 'MTIA v2', 'MTIA v3', 'MTIA v4'],
  ['Cambricon MLU', 'MLU100', 'MLU270', 'MLU290', 'Siyuan 370', 'Siyuan 590', 'Siyuan 690'],
  ['Kunlun', 'Kunlun K200', 'Kunlun R200', 'Kunlun P800', 'Kunlun M100', 'Kunlun M300'],
  ['Moore Threads', 'MTT S50', 'MTT S80', 'MTT S3000', 'MTT S4000', 'MTT S5000'],
  ['Biren', 'BR100', 'BR104', 'BR106', 'BR110', 'BR166'],
  ['MetaX GPU', 'Xiyun C500', 'Xiyun C550', 'Xiyun C600', 'Xiyun C700'],
  ['Iluvatar', 'Tiangai 100', 'Tiangai 150', 'Zhikai 100'],
  ['Hygon DCU', 'DCU Z100', 'DCU K100', 'BW1000'],
  ['T-Head NPU', 'Hanguang 800'],
  ['Alibaba PPU', 'Zhenwu 810E'],
  ['Enflame', 'Enflame T20', 'Enflame S60', 'Enflame L600'],
  ['LPU', 'LPU v1', 'LPU v2', 'LPU v3'],
  ['WSE', 'WSE-1', 'WSE-2', 'WSE-3', 'CS-2', 'CS-3'],
  ['IPU', 'Colossus MK1', 'Colossus MK2', 'Bow IPU'],
  ['RDU', 'SN10', 'SN30', 'SN40L', 'SN50'],
  ['Tenstorrent', 'Grayskull', 'Wormhole', 'Blackhole'],
  ['Rebellions', 'ATOM', 'ATOM-Max', 'REBEL-Quad', 'Sapeon X220', 'Sapeon X330'],
  ['FuriosaAI NPU', 'Warboy', 'RNGD'],
  ['MN-Core', 'MN-Core 1', 'MN-Core 2', 'MN-Core L1000'],
  ['d-Matrix Corsair', 'd-Matrix Raptor'],
  ['Tesla AI', 'Dojo D1', 'Dojo D2', 'Tesla AI4', 'Tesla AI5', 'Tesla AI6'],
  ['Qualcomm Cloud AI', 'Cloud AI 100', 'Qualcomm AI200', 'Qualcomm AI250'],
  ['Intel NNP', 'NNP-T', 'NNP-I'],
  ['Hailo', 'Hailo-8', 'Hailo-10H', 'Hailo-15'],
  ['Axelera', 'Metis AIPU', 'Axelera Europa', 'Axelera Titania'],
  ['SAKURA', 'SAKURA-I', 'SAKURA-II', 'SAKURA-X'],
  ['PEZY', 'PEZY-SC3', 'PEZY-SC4s'],
  ['DEEPX', 'DX-M1', 'DX-M2', 'DX-H1'],
  ['Mobilint', 'Mobilint ARIES', 'Mobilint REGULUS'],
  ['Horizon Journey', 'Journey 5', 'Journey 6P'],
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
