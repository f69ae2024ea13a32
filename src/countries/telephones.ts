/** How numbers are written in a country: enough to tell one of the wrong length, and a mobile from a fixed line. */
export interface TelephonePlan {
  /** ITU country calling code. */
  code: string;
  /** Figures of a number without country code and without trunk prefix; former lengths still met in directories too. */
  lengths: readonly number[];
  /** Figure put before a number dialled inside the country, if any. */
  trunk?: string;
  /** First figures of mobile numbers, trunk prefix left out. */
  mobile: readonly string[];
  source: string;
}

const source = 'Plan national de numérotage publié par l’UIT (recommandation E.164), à vérifier';

/** The calling codes are those of ITU-T E.164; lengths and mobile prefixes those that each country notified to the ITU. */
export const telephonePlans: Record<string, TelephonePlan> = {
  CI: { code: '225', lengths: [10, 8], mobile: ['01', '05', '07'], source },
  CM: { code: '237', lengths: [9], mobile: ['6'], source },
  GN: { code: '224', lengths: [9, 8], mobile: ['6'], source },
  MA: { code: '212', lengths: [9], trunk: '0', mobile: ['6', '7'], source },
  ML: { code: '223', lengths: [8], mobile: ['5', '6', '7', '8', '9'], source },
  SN: { code: '221', lengths: [9], mobile: ['70', '75', '76', '77', '78'], source },
  TN: { code: '216', lengths: [8], mobile: ['2', '4', '5', '9'], source },
};

/** One number read against the plans: of which country, of the right length or not, a mobile or not. */
export interface ReadTelephone {
  /** Figures alone, as typed. */
  digits: string;
  /** Country of the plan it was read with; null for a country without one. */
  country: string | null;
  isWellFormed: boolean;
  isMobile: boolean;
}

/** Shortest and longest number of any country, its code included (E.164). */
const anywhere = { shortest: 7, longest: 15 };

function inCountry(digits: string, country: string, plan: TelephonePlan): ReadTelephone | null {
  const { trunk = '', mobile, lengths } = plan;
  const national = trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  if (!lengths.includes(national.length)) return null;
  return { digits, country, isWellFormed: true, isMobile: mobile.some((prefix) => national.startsWith(prefix)) };
}

const plans = Object.entries(telephonePlans);

/** One telephone number as typed in a country: with `+` or `00` it says its country, else it is of this one. */
export function readTelephone(text: string, country: string): ReadTelephone {
  const typed = text.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const isInternational = /^(?:\+|00)/.test(typed);
  const digits = typed.replace(/\D/g, '').replace(isInternational ? /^0+/ : /^$/, '');
  if (isInternational) {
    const [named, plan] = plans.find(([, { code }]) => digits.startsWith(code)) ?? [null, null];
    const isLong = digits.length >= anywhere.shortest && digits.length <= anywhere.longest;
    if (!plan) return { digits, country: null, isWellFormed: isLong, isMobile: false };
    const read = inCountry(digits.slice(plan.code.length), named, plan);
    return read ? { ...read, digits } : { digits, country: named, isWellFormed: false, isMobile: false };
  }
  const own = telephonePlans[country];
  if (!own) return { digits, country: null, isWellFormed: digits.length <= anywhere.longest, isMobile: false };
  const national = inCountry(digits, country, own);
  if (national) return national;
  const coded = digits.startsWith(own.code) ? inCountry(digits.slice(own.code.length), country, own) : null;
  return coded ? { ...coded, digits } : { digits, country, isWellFormed: false, isMobile: false };
}

/** The numbers of a cell: several are parted by `/`, `;`, `,`, `|`, a line break, «ou»; an extension is no number. */
export const telephonesIn = (cell: string): string[] =>
  cell
    .replace(/(?:ext|poste|x)\.?\s*\d+/gi, '')
    .split(/[/;,|\n]|\s(?:ou|et|or|and)\s/i)
    .map((part) => part.trim())
    .filter((part) => part.replace(/\D/g, '').length >= 6);
