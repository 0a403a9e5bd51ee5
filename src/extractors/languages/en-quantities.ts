// Words of quantities in English; Japanese text uses them too.
import { currenciesAfter, currenciesBefore } from './en-currencies.ts'
import { modifiers, type QuantityWords, units } from './words.ts'

const PEOPLE =
  'people | persons | employees | staff | staffers | workers | jobs | positions | roles | posts | job cuts | redundancies | layoffs | contractors | personnel | users | subscribers | members | seats | customers | engineers | developers | scientists | researchers | accounts | FTEs | full-time equivalents | MAUs | DAUs | WAUs'

export const englishQuantities: QuantityWords = {
  unitsBefore: currenciesBefore,
  unitsAfter: [
    ...currenciesAfter,
    ...units({
      'GPU-hour':
        'GPU hours | GPU-hours | GPU hour | GPU-hour | GPUh | TPU hours | TPU-hours | accelerator hours | accelerator-hours | chip hours | chip-hours',
      GPU: 'GPUs | GPU | TPUs | NPUs | LPUs | IPUs | accelerators | AI accelerators | graphics cards | graphics processors | graphics processing units | tensor processing units | neural processing units | AI processors | wafer-scale engines | inference cards | accelerator cards | superchips | AI semiconductors',
      parameter: 'parameters | parameter | params',
      token: 'tokens | token',
      person: PEOPLE,
    }),
    { word: 'cents', unit: 'USD', exponent: -2 },
    { word: 'cent', unit: 'USD', exponent: -2 },
    { word: '¢', unit: 'USD', exponent: -2 },
    { word: 'pence', unit: 'GBP', exponent: -2 },
    ...['chips', 'chip', 'cards', 'units'].map((word) => ({ word, unit: null })),
    ...['person', 'employee'].map((word) => ({ word, unit: 'person' as const })),
    { word: 'W', unit: 'W' },
    { word: 'watts', unit: 'W' },
    { word: 'kW', unit: 'W', exponent: 3 },
    { word: 'KW', unit: 'W', exponent: 3 },
    { word: 'kilowatts', unit: 'W', exponent: 3 },
    { word: 'kilowatt', unit: 'W', exponent: 3 },
    { word: 'MW', unit: 'W', exponent: 6 },
    { word: 'megawatts', unit: 'W', exponent: 6 },
    { word: 'megawatt', unit: 'W', exponent: 6 },
    { word: 'MWe', unit: 'W', exponent: 6 },
    { word: 'GWe', unit: 'W', exponent: 9 },
    { word: 'MWs', unit: 'W', exponent: 6 },
    { word: 'GWs', unit: 'W', exponent: 9 },
    { word: 'GW', unit: 'W', exponent: 9 },
    { word: 'gigawatts', unit: 'W', exponent: 9 },
    { word: 'gigawatt', unit: 'W', exponent: 9 },
    { word: 'TW', unit: 'W', exponent: 12 },
    { word: 'terawatts', unit: 'W', exponent: 12 },
    { word: '%', unit: null, isShare: true },
    { word: 'percent', unit: null, isShare: true },
    { word: 'per cent', unit: null, isShare: true },
  ],
  refused: [
    'nm mm cm km kB KB MB GB TB PB EB KiB MiB GiB TiB GB/s TB/s Gbps Tbps bit bits bytes Hz kHz MHz GHz THz V kV mAh px',
    'kWh KWh MWh GWh TWh kilowatt-hours megawatt-hours gigawatt-hours terawatt-hours dpi fps TOPS FLOPS FLOPs FLOP',
    'GFLOPS TFLOPS PFLOPS EFLOPS teraflops petaflops exaflops nanometers nanometres nanometer nanometre meters metres',
    'kilometers kilometres miles feet inches acres hectares megabytes gigabytes terabytes petabytes gigahertz',
  ].flatMap((words) => words.split(' ')),
  counters: '',
  notBefore: ['h', '-hour', ' hour'],
  modifiersBefore: modifiers({
    about:
      'about | around | roughly | approximately | approx. | some | nearly | almost | close to | approaching | in the region of | in the neighbourhood of | on the order of | somewhere around | more or less | near | circa | c. | ~ | 〜',
    at_least: 'at least | no fewer than | no less than | not less than | a minimum of | minimum of',
    more_than:
      'over | more than | above | upwards of | upward of | in excess of | exceeding | topping | topped | tops | passed | past | passing | surpassing | surpassed | surpasses | exceeded | exceeds | exceed | crossed | crossing | eclipsed | beyond | well over | just over | a little over | slightly more than | well above | north of | greater than',
    at_most:
      'up to | as much as | as many as | at most | no more than | not more than | a maximum of | maximum of | capped at',
    less_than:
      'under | less than | fewer than | below | short of | shy of | just shy of | just under | a little under | well under | not quite | south of',
    exactly: 'just | only | exactly | a mere',
  }),
  modifiersAfter: modifiers({
    at_least: 'or more | -plus | + | and up',
    at_most: 'or less | or fewer',
    about: 'or so | or thereabouts | -odd',
  }),
  joints: ['-', '—', '〜', ' to ', ' and '],
}
