// Currencies by their English names, signs and codes; Japanese text uses the signs and codes too.
import { CURRENCIES, type Currency } from '#domain/quantity.ts'
import { type UnitWord, units } from './words.ts'

/** Words in capitals that are codes only by chance: TOP is not listed either. */
const WORDS_BY_CHANCE: ReadonlySet<Currency> = new Set<Currency>(['MAD', 'TRY', 'MOP', 'GEL', 'PEN', 'COP', 'RON'])

const codes: UnitWord[] = CURRENCIES.filter((code) => !WORDS_BY_CHANCE.has(code)).map((code) => ({
  word: code,
  unit: code,
}))

export const currenciesBefore: readonly UnitWord[] = [
  ...codes,
  ...units<Currency>({
    USD: '$ | US$ | U.S.$ | US $',
    JPY: '¥ | JP¥',
    CNY: 'RMB | CN¥ | RMB¥',
    EUR: '€',
    GBP: '£ | UK£',
    KRW: '₩',
    TWD: 'NT$ | NTD',
    INR: '₹ | Rs | Rs.',
    HKD: 'HK$',
    SGD: 'S$ | SG$',
    AUD: 'A$ | AU$',
    CAD: 'C$ | CA$',
    NZD: 'NZ$',
    MXN: 'MX$',
    BRL: 'R$',
    CHF: 'Fr. | SFr.',
    AED: 'Dh | Dhs | Dh.',
    MYR: 'RM',
    IDR: 'Rp',
    THB: '฿',
    VND: '₫',
    PHP: '₱',
    ILS: '₪',
    RUB: '₽',
    TRY: '₺',
    UAH: '₴',
    NGN: '₦',
    KZT: '₸',
  }),
]

const plural = (name: string) => name.split(' | ').flatMap((one) => [one, `${one}s`])
const names = (rows: Partial<Record<Currency, string>>): UnitWord[] =>
  Object.entries(rows).flatMap(([unit, words]) => plural(words).map((word) => ({ word, unit: unit as Currency })))

export const currenciesAfter: readonly UnitWord[] = [
  ...codes,
  ...units<Currency>({
    JPY: 'yen | Japanese yen',
    CNY: 'yuan | renminbi | RMB | Chinese yuan',
    KRW: 'won | South Korean won | Korean won',
    THB: 'baht | Thai baht',
    MYR: 'ringgit | Malaysian ringgit',
    VND: 'dong | Vietnamese dong',
    ZAR: 'rand | South African rand',
    SEK: 'kronor | Swedish kronor | Swedish kronas',
    NOK: 'Norwegian kroner',
    DKK: 'Danish kroner | kroner',
    PLN: 'zloty | zlotys | Polish zloty',
    BRL: 'reais | Brazilian reais',
    ILS: 'shekels | new shekels | Israeli shekels',
  }),
  ...names({
    USD: 'dollar | US dollar | U.S. dollar | American dollar',
    EUR: 'euro',
    GBP: 'pound | British pound | pounds sterling | UK pound',
    INR: 'rupee | Indian rupee',
    TWD: 'Taiwan dollar | New Taiwan dollar | Taiwanese dollar',
    HKD: 'Hong Kong dollar',
    SGD: 'Singapore dollar',
    AUD: 'Australian dollar',
    CAD: 'Canadian dollar',
    NZD: 'New Zealand dollar',
    CHF: 'Swiss franc | franc',
    AED: 'dirham | UAE dirham',
    SAR: 'riyal | Saudi riyal',
    QAR: 'Qatari riyal',
    OMR: 'Omani rial',
    KWD: 'Kuwaiti dinar',
    BHD: 'Bahraini dinar',
    IDR: 'rupiah | Indonesian rupiah',
    PHP: 'Philippine peso',
    MXN: 'peso | Mexican peso',
    ARS: 'Argentine peso',
    CLP: 'Chilean peso',
    COP: 'Colombian peso',
    RUB: 'ruble | rouble | Russian ruble',
    TRY: 'lira | Turkish lira',
    EGP: 'Egyptian pound',
    CZK: 'koruna | Czech koruna | Czech crown',
    HUF: 'forint | Hungarian forint',
    UAH: 'hryvnia',
    KZT: 'tenge',
    PKR: 'Pakistani rupee',
    LKR: 'Sri Lankan rupee',
    NPR: 'Nepalese rupee',
    BDT: 'taka',
    NGN: 'naira | Nigerian naira',
    KES: 'Kenyan shilling',
    GHS: 'cedi',
    MAD: 'Moroccan dirham',
    SEK: 'Swedish krona | Swedish crown',
    NOK: 'Norwegian krone | Norwegian crown',
    DKK: 'Danish krone | Danish crown',
  }),
]
