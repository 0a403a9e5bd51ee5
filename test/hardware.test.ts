// Which chip is a part of which family. Names are those that articles use.
import { expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import { HARDWARE_NAMES, hardwareRelation } from '#catalog/hardware.ts'
import { foldName } from '#domain/text.ts'

const relations = [
  // Branches that only look alike.
  ['H100', 'apart', 'H200'],
  ['H20', 'apart', 'H200'],
  ['H100', 'apart', 'A100'],
  ['H100', 'apart', 'Blackwell'],
  ['GB200', 'apart', 'Hopper'],
  ['GH200', 'apart', 'Blackwell'],
  ['B200', 'apart', 'GB200'],
  ['R100', 'apart', 'Blackwell'],
  ['H100', 'apart', 'TPU'],
  ['TPU', 'apart', null],
  ['TPU v5p', 'apart', 'TPU v5e'],
  ['Trainium', 'apart', 'Inferentia'],
  ['Trainium2', 'apart', 'TPU'],
  ['Ascend 910B', 'apart', 'Ascend 910C'],
  ['Ascend', 'apart', null],
  ['MI300X', 'apart', 'Nvidia GPU'],
  ['MI300X', 'apart', 'H100'],
  ['Hopper', 'apart', 'AMD Instinct'],
  ['Gaudi3', 'apart', 'GPU'],
  ['X9000', 'apart', 'H100'],
  ['X9000', 'apart', null],
  ['X9000', 'apart', 'accelerator'],
  // One chip, under any of its names.
  ['H100', 'same', 'H100'],
  ['Nvidia Hopper', 'same', 'Hopper'],
  ['ホッパー', 'same', 'Hopper'],
  ['ブラックウェル', 'same', 'Nvidia Blackwell'],
  ['昇騰910C', 'same', 'Ascend 910C'],
  ['Vera Rubin', 'same', 'Rubin'],
  ['GPU', 'same', null],
  [null, 'same', null],
  ['X9000', 'same', 'X9000'],
  // A part of its family, of that family's family, and of a plain "GPU".
  ...['H100', 'H200', 'H800', 'H20', 'GH200'].map((chip) => [chip, 'part', 'Hopper'] as const),
  ...['B100', 'B200', 'B300', 'GB200', 'GB300'].map((chip) => [chip, 'part', 'Blackwell'] as const),
  ...['A100', 'A800'].map((chip) => [chip, 'part', 'Ampere'] as const),
  ...['Hopper', 'Blackwell', 'Ampere', 'Rubin', 'H100', 'A100'].map((chip) => [chip, 'part', 'Nvidia GPU'] as const),
  ...['Nvidia GPU', 'AMD Instinct', 'MI300X', 'H100', 'Blackwell'].map((chip) => [chip, 'part', null] as const),
  ...['GPU', 'TPU', 'Trainium', 'Ascend', 'H100', 'TPU v5p'].map((chip) => [chip, 'part', 'accelerator'] as const),
  ['TPU v5p', 'part', 'TPU'],
  ['Ironwood', 'part', 'TPU'],
  ['Trainium2', 'part', 'Trainium'],
  ['昇騰910C', 'part', 'アセンド'],
] as const

const INVERSE = { part: 'whole', whole: 'part', same: 'same', apart: 'apart' } as const

function keyOf(name: string | null): string | null {
  return name === null ? null : (defaultCatalog.find(name)?.key ?? foldName(name))
}

test.each(relations)('%s, %s, %s', (a, relation, b) => {
  expect(hardwareRelation(keyOf(a), keyOf(b))).toBe(relation)
  expect(hardwareRelation(keyOf(b), keyOf(a))).toBe(INVERSE[relation])
})

test('every chip is a part of the accelerators, and of no chip that is a part of it', () => {
  for (const name of HARDWARE_NAMES.filter((one) => one !== 'accelerator')) {
    expect(hardwareRelation(foldName(name), 'accelerator'), name).toBe('part')
    for (const other of HARDWARE_NAMES) {
      const [there, back] = [
        hardwareRelation(foldName(name), foldName(other)),
        hardwareRelation(foldName(other), foldName(name)),
      ]
      expect(back, `${name} and ${other}`).toBe(INVERSE[there])
    }
  }
})
