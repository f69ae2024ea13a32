import type { FindingCount } from '../../model/edition-findings.ts';
import { contrast, exception, expected, pair, unexpected } from './crossed-en.ts';
import { bandsEn, unitsEn } from './grammar-en.ts';
import { isFarAhead, isOfPeople, isOfPlaces, ratio, roundOf, type Spoken } from './spoken.ts';
import { type Clause, first, has } from './told-en.ts';

/* What a finding says, as one English clause without capital or full stop. */

/** «ahead of “b” (17/40) and …»: what comes after the first. */
function behind(spoken: Spoken, name: (code: string) => string): string {
  const [top, second, third] = spoken.finding.parts;
  if (!top || !second) return '';
  const told = (part: FindingCount) => {
    const each = part.codes.length > 1 ? ' each' : '';
    return `${spoken.list(part.codes.map(name))} (${part.x}/${part.n}${each})`;
  };
  const far = isFarAhead(top, second) ? 'far ahead of' : 'ahead of';
  return `, ${far} ${told(second)}${third ? `, then ${told(third)}` : ''}`;
}

const many: Clause = (spoken) => {
  const { finding, turn } = spoken;
  const top = first(spoken);
  const { one, some } = unitsEn(finding.unit);
  const after = spoken.frame.byCode[top.codes[0] ?? ''] ? '' : behind(spoken, spoken.label);
  const said = has(spoken, top.codes, true);
  const share = top.x / top.n;
  if (top.x === 1) return `only one ${one} out of ${top.n} ${has(spoken, top.codes, false)}`;
  const plain = `${top.x} ${some} out of ${top.n}${top.n >= 10 ? ` (${spoken.percent(share)})` : ''} ${said}${after}`;
  if (top.n < 10) return plain;
  const round = roundOf(top);
  if (round === 'three-quarters') return `three quarters of the ${some} (${top.x}/${top.n}) ${said}${after}`;
  if (round === 'two-thirds') return `two thirds of the ${some} (${top.x}/${top.n}) ${said}${after}`;
  if (share >= 0.9) return `almost all ${some} (${ratio(spoken, top)}) ${said}${after}`;
  if (share >= 0.7) return `most ${some} (${ratio(spoken, top)}) ${said}${after}`;
  return turn % 2 === 0 ? plain : `a majority of ${some} (${ratio(spoken, top)}) ${said}${after}`;
};

const everyone: Clause = (spoken) => {
  const { finding } = spoken;
  const { some } = unitsEn(finding.unit);
  const isAsked = finding.base_of === 'interviewed';
  const which = !isOfPeople(finding.unit) ? '' : isAsked ? ' that answered' : ' of which it is known';
  const top = first(spoken);
  return `all ${some}${which} (${top.x}/${top.n}) ${has(spoken, top.codes, true, 'and')}`;
};

/** Values told by verbs: «11 organisations out of 23 say they are led by women; 7 by young people». */
const byVerbs: Clause = (spoken) => {
  const { parts, unit } = spoken.finding;
  const [head, ...rest] = parts.flatMap(({ codes, x }) => codes.map((code) => ({ code, x })));
  if (!head) return '';
  const who = head.x === 1 ? `one ${unitsEn(unit).one}` : `${head.x} ${unitsEn(unit).some}`;
  const others = rest.map(({ code, x }) => `${x === head.x ? 'as many' : x} ${has(spoken, [code], x > 1)}`);
  return [`${who} out of ${first(spoken).n} ${has(spoken, [head.code], head.x > 1)}`, ...others].join('; ');
};

const order: Clause = (spoken) => {
  const { frame, turn, label, list } = spoken;
  const top = first(spoken);
  const share = `${top.x}/${top.n}`;
  const names = list(top.codes.map(label));
  const often = frame.manner === 'cited' ? 'most often named' : 'most frequent';
  const after = behind(spoken, label);
  if (Object.keys(frame.byCode).length > 0) return byVerbs(spoken);
  if (top.codes.length > 1) {
    const figure = top.codes.length === 2 ? 'two' : 'three';
    return `${figure} ${frame.nouns} come first, tied: ${names} (${share} each)${after}`;
  }
  if (roundOf(top) === 'half') {
    return `half of the ${unitsEn(spoken.finding.unit).some} (${share}) ${has(spoken, top.codes, true)}${after}`;
  }
  if (turn % 3 === 0) return `the ${often} ${frame.noun} is ${names} (${share})${after}`;
  if (turn % 3 === 1) return `first among the ${frame.nouns} comes ${names} (${share})${after}`;
  return `of the ${frame.nouns}, ${names} comes up most often (${share})${after}`;
};

/** Seats and areas: names of places, as they are. */
const places: Clause = (spoken) => {
  const { finding, bare, list } = spoken;
  const top = first(spoken);
  const names = list(top.codes.map(bare));
  const after = behind(spoken, bare);
  const isMany = top.codes.length > 1;
  const tied = isMany ? ' each' : '';
  if (finding.table !== 'region_siege') {
    return `${names} ${isMany ? 'come' : 'comes'} first among the areas of work (${top.x}/${top.n}${tied})${after}`;
  }
  if (finding.kind === 'majority') return `${names} holds ${top.x} of the ${top.n} seats known${after}`;
  return `${names} ${isMany ? 'have' : 'has'} the most seats (${top.x}/${top.n}${tied})${after}`;
};

const spread: Clause = (spoken) => {
  const top = first(spoken);
  const { some } = unitsEn(spoken.finding.unit);
  return `no ${spoken.frame.noun} stands out: the most frequent, ${spoken.label(top.codes[0] ?? '')}, has only ${top.x} ${some} out of ${top.n}`;
};

const run: Clause = (spoken) => {
  const top = first(spoken);
  const said = bandsEn(spoken, top) ?? has(spoken, top.codes, true);
  const share = top.n >= 10 ? ` (${spoken.percent(top.x / top.n)})` : '';
  return `${top.x} ${unitsEn(spoken.finding.unit).some} out of ${top.n}${share} ${said} (${top.counts.join(', then ')} by band)`;
};

/** More than half chose the middle: it is told first, then the levels that somebody chose. */
const middleFirst: Clause = (spoken) => {
  const [top, ...ends] = spoken.finding.parts;
  if (!top || top.x === top.n) return everyone(spoken);
  const { some } = unitsEn(spoken.finding.unit);
  const chosen = ends.flatMap(({ codes, counts }) => codes.map((code, index) => ({ code, count: counts[index] ?? 0 })));
  const others = chosen
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => `${count === 1 ? 'only one' : count} ${spoken.label(code)}`);
  return `${top.x} ${some} out of ${top.n} ${has(spoken, top.codes, true)}; ${spoken.list(others)}`;
};

const scale: Clause = (spoken) => {
  if (spoken.finding.side === 'middle') return middleFirst(spoken);
  const { finding, frame, label } = spoken;
  const [top, other, middle] = finding.parts;
  const { one, some } = unitsEn(finding.unit);
  if (!top || !other || !middle) return '';
  /** «“rarely” (7) or “never” (4)»; a level that nobody chose is told apart. */
  const levels = ({ codes, counts }: FindingCount) => {
    const told = codes.map((code, index) => ({ words: label(code), count: counts[index] ?? 0 }));
    const chosen = told.filter(({ count }) => count > 0);
    const empty = told.filter(({ count }) => count === 0).map(({ words }) => words);
    const words = chosen
      .map((level) => (chosen.length > 1 ? `${level.words} (${level.count})` : level.words))
      .join(' or ');
    return { words, nobody: empty.length > 0 ? `none ${empty.join(' or ')}` : null };
  };
  const [head, tail] = [levels(top), levels(other)];
  const said = (top.x === 1 ? frame.one : frame.many).replace('%', head.words);
  const few = other.x === 0 ? [] : [`${other.x === 1 ? 'only one' : other.x} ${tail.words}`];
  const rest = middle.x === 0 ? [] : [`${middle.x} ${label(middle.codes[0] ?? '')}`];
  const who = top.x === 1 ? `only one ${one}` : `${top.x} ${some}`;
  const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(', ');
  return [join([`${who} out of ${top.n} ${said}`, head.nobody]), join([...few, tail.nobody]), ...rest]
    .filter((part) => part !== '')
    .join('; ');
};

const concentration: Clause = (spoken) => {
  const { x, n, codes, counts } = first(spoken);
  return `${spoken.list(codes.map(spoken.bare))} together hold ${x} of the ${n} seats known (${counts.join(' and ')})`;
};

const absence: Clause = (spoken) => {
  const { finding, frame, label, list, bare } = spoken;
  const { codes, n } = first(spoken);
  if (finding.table === 'region_siege') {
    return `none of the ${n} seats known is in this part of the country, where people were asked all the same: ${list(codes.map(bare))}`;
  }
  const { some } = unitsEn(finding.unit);
  const isMany = codes.length > 1;
  const verb =
    frame.manner === 'met'
      ? `${isMany ? 'appear' : 'appears'} in`
      : `${isMany ? 'are' : 'is'} ${frame.manner === 'cited' ? 'named by' : 'documented for'}`;
  return `the ${isMany ? frame.nouns : frame.noun} ${list(codes.map(label))} ${verb} none of the ${n} ${some}`;
};

/** What a finding says in English. */
export const clauseEn: Clause = (spoken) => {
  const { kind, table } = spoken.finding;
  const isPlace = isOfPlaces(table);
  if (isPlace && (kind === 'order' || kind === 'majority' || kind === 'spread')) return places(spoken);
  return (clauses[kind] ?? order)(spoken);
};

const clauses: { [kind: string]: Clause } = {
  ...{ all: everyone, majority: many, order, spread, run, scale, concentration },
  ...{ absence, contrast, exception, pair, expected, unexpected },
};
