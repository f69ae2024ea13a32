import type { ComparisonReason } from '../../model/comparison.ts';
import type { Edition } from '../../model/edition.ts';
import { areUnlike, monthsApartFrom, monthsBetween, reason, reasonInWords, reasonOutOf } from './reasons.ts';

/** Whether all editions were coded by one and the same grid. */
export const haveOneGrid = (editions: readonly Edition[]): boolean =>
  new Set(editions.map(({ codebook }) => codebook.checksum)).size <= 1;

/** What bears on the whole comparison: grids, versions, who was heard, when. */
export const generalReasons = (editions: readonly Edition[]): ComparisonReason[] => [
  ...versionReasons(editions),
  ...hearingReasons(editions),
  ...timeReasons(editions),
];

function versionReasons(editions: readonly Edition[]): ComparisonReason[] {
  const tools = new Set(editions.map(({ tool_version }) => tool_version));
  return [
    ...(haveOneGrid(editions)
      ? []
      : [
          reasonInWords(
            'grid-differs',
            editions,
            ({ codebook }) => `${codebook.version} (${codebook.checksum.slice(0, 8)})`,
          ),
        ]),
    ...(tools.size > 1 ? [reasonInWords('tool-differs', editions, ({ tool_version }) => tool_version)] : []),
  ];
}

const interviewed = ({ counts }: Edition) => ({ n: counts.interviewed, of: counts.known });
const open = ({ counts }: Edition) => ({ n: counts.interviews_open, of: counts.interviews });

/** Who was heard: nobody somewhere, or far from as many as elsewhere. */
export function hearingReasons(editions: readonly Edition[]): ComparisonReason[] {
  const silent = editions.filter(({ counts }) => counts.interviewed === 0);
  const heard = editions.filter(({ counts }) => counts.interviewed > 0);
  return [
    ...(silent.length > 0 ? [reason('no-interviews', silent)] : []),
    ...(areUnlike(heard.map(interviewed)) ? [reasonOutOf('coverage-unlike', heard, interviewed)] : []),
    ...(areUnlike(heard.map(open)) ? [reasonOutOf('consent-unlike', heard, open)] : []),
  ];
}

/** When they were heard: more than a year apart, or in several waves. */
export function timeReasons(editions: readonly Edition[]): ComparisonReason[] {
  const dates = editions.map(({ counts, edition }) => counts.last_interview ?? edition.as_of);
  const gaps = dates.flatMap((left) => dates.map((right) => monthsBetween(left, right) ?? 0));
  const waved = editions.filter(({ limits }) => limits.some(({ id }) => id === 'waves-mixed'));
  return [
    ...(Math.max(0, ...gaps) > monthsApartFrom
      ? [reasonInWords('dates-apart', editions, ({ counts, edition }) => counts.last_interview ?? edition.as_of)]
      : []),
    ...(waved.length > 0
      ? [
          {
            id: 'waves-mixed' as const,
            countries: waved.map((edition) => ({
              country: edition.country.iso2,
              n: wavesOf(edition),
              of: null,
              text: null,
            })),
          },
        ]
      : []),
  ];
}

function wavesOf({ limits }: Edition): number | null {
  const waves = limits.find(({ id }) => id === 'waves-mixed')?.params.waves;
  return typeof waves === 'number' ? waves : null;
}
