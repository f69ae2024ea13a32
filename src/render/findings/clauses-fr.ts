import type { FindingCount } from '../../model/edition-findings.ts';
import { contrast, exception, expected, pair, unexpected } from './crossed-fr.ts';
import { bandsFr, le, unitsFr } from './grammar-fr.ts';
import { isFarAhead, isOfPlaces, ratio, roundOf, type Spoken } from './spoken.ts';
import { type Clause, first, has } from './told-fr.ts';

/* What a finding says, as one French clause without capital or full stop. */

/** «devant « b » (17/40) et…»: what comes after the first. */
function behind(spoken: Spoken, name: (code: string) => string): string {
  const { parts } = spoken.finding;
  const [top, second, third] = parts;
  if (!top || !second) return '';
  const told = (part: FindingCount) => {
    const each = part.codes.length > 1 ? ', à égalité' : '';
    return `${spoken.list(part.codes.map(name))} (${part.x}/${part.n}${each})`;
  };
  const far = isFarAhead(top, second) ? 'loin devant' : 'devant';
  return `, ${far} ${told(second)}${third ? ` puis ${told(third)}` : ''}`;
}

const many: Clause = (spoken) => {
  const { finding, turn } = spoken;
  const top = first(spoken);
  const { one, some, all } = unitsFr(finding.unit);
  const after = spoken.frame.byCode[top.codes[0] ?? ''] ? '' : behind(spoken, spoken.label);
  const said = has(spoken, top.codes, true);
  const share = top.x / top.n;
  const plain = `${top.x} ${some} sur ${top.n}${top.n >= 10 ? ` (${spoken.percent(share)})` : ''} ${said}${after}`;
  if (top.x === 1) return `${one} sur ${top.n} ${has(spoken, top.codes, false)}`;
  if (top.n < 10) return plain;
  const round = roundOf(top);
  if (round === 'three-quarters') return `les trois quarts des ${some} (${top.x}/${top.n}) ${said}${after}`;
  if (round === 'two-thirds') return `les deux tiers des ${some} (${top.x}/${top.n}) ${said}${after}`;
  if (share >= 0.9) return `presque ${all} (${ratio(spoken, top)}) ${said}${after}`;
  if (share >= 0.7) return `la plupart des ${some} (${ratio(spoken, top)}) ${said}${after}`;
  return turn % 2 === 0 ? plain : `une majorité d’${some} (${ratio(spoken, top)}) ${said}${after}`;
};

const everyone: Clause = (spoken) => {
  const { finding } = spoken;
  const { all, masculine } = unitsFr(finding.unit);
  const isAsked = finding.base_of === 'interviewed';
  const which = masculine ? '' : isAsked ? ' qui ont répondu' : ' dont on le sait';
  const top = first(spoken);
  return `${all}${which} (${top.x}/${top.n}) ${has(spoken, top.codes, true, 'and')}`;
};

/** Values told by verbs: «11 organisations sur 23 se disent dirigées par des femmes ; 7 par des jeunes». */
const byVerbs: Clause = (spoken) => {
  const { parts, unit } = spoken.finding;
  const told = parts.flatMap(({ codes, x }) => codes.map((code) => ({ code, x })));
  const [head, ...rest] = told;
  if (!head) return '';
  const { n } = first(spoken);
  const others = rest.map(({ code, x }) => `${x === head.x ? 'autant' : x} ${has(spoken, [code], x > 1)}`);
  return [`${head.x} ${unitsFr(unit).some} sur ${n} ${has(spoken, [head.code], head.x > 1)}`, ...others].join(' ; ');
};

const order: Clause = (spoken) => {
  const { frame, turn, label, list } = spoken;
  const top = first(spoken);
  const share = `${top.x}/${top.n}`;
  const names = list(top.codes.map(label));
  const e = frame.isFeminine ? 'e' : '';
  const most = frame.manner === 'cited' ? `plus cité${e}` : `plus fréquent${e}`;
  const after = behind(spoken, label);
  if (Object.keys(frame.byCode).length > 0) return byVerbs(spoken);
  if (top.codes.length > 1) {
    const figure = top.codes.length === 2 ? 'deux' : 'trois';
    return `${figure} ${frame.nouns} viennent en tête à égalité, ${names} (${share} chaque fois)${after}`;
  }
  if (roundOf(top) === 'half')
    return `la moitié des ${unitsFr(spoken.finding.unit).some} (${share}) ${has(spoken, top.codes, true)}${after}`;
  if (turn % 3 === 0) return `${le(frame)} ${frame.isFeminine ? 'la' : 'le'} ${most} est ${names} (${share})${after}`;
  if (turn % 3 === 1) return `en tête des ${frame.nouns} vient ${names} (${share})${after}`;
  return `parmi les ${frame.nouns}, ${names} revient le plus souvent (${share})${after}`;
};

/** Seats and areas: names of places, as they are. */
const places: Clause = (spoken) => {
  const { finding, bare, list } = spoken;
  const top = first(spoken);
  const names = list(top.codes.map(bare));
  const after = behind(spoken, bare);
  const isMany = top.codes.length > 1;
  const tied = isMany ? ' chaque fois' : '';
  if (finding.table !== 'region_siege') {
    return `${names} ${isMany ? 'viennent' : 'vient'} en tête des zones d’intervention (${top.x}/${top.n}${tied})${after}`;
  }
  if (finding.kind === 'majority') return `${names} réunit ${top.x} des ${top.n} sièges connus${after}`;
  return `${names} ${isMany ? 'comptent' : 'compte'} le plus de sièges (${top.x}/${top.n}${tied})${after}`;
};

const spread: Clause = (spoken) => {
  const { frame, finding, label } = spoken;
  const top = first(spoken);
  const [none, most] = frame.isFeminine ? ['aucune', 'la plus fréquente'] : ['aucun', 'le plus fréquent'];
  return `${none} ${frame.noun} ne domine : ${most}, ${label(top.codes[0] ?? '')}, ne réunit que ${top.x} ${unitsFr(finding.unit).some} sur ${top.n}`;
};

const run: Clause = (spoken) => {
  const top = first(spoken);
  const { some } = unitsFr(spoken.finding.unit);
  const said = bandsFr(spoken, top) ?? has(spoken, top.codes, true);
  const share = top.n >= 10 ? ` (${spoken.percent(top.x / top.n)})` : '';
  return `${top.x} ${some} sur ${top.n}${share} ${said} (${top.counts.join(', puis ')} par tranche)`;
};

/** More than half chose the middle: it is told first, then the levels that somebody chose. */
const middleFirst: Clause = (spoken) => {
  const [top, ...ends] = spoken.finding.parts;
  if (!top || top.x === top.n) return everyone(spoken);
  const { some } = unitsFr(spoken.finding.unit);
  const chosen = ends.flatMap(({ codes, counts }) => codes.map((code, index) => ({ code, count: counts[index] ?? 0 })));
  const others = chosen
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => `${count === 1 ? 'une seule' : count} ${spoken.label(code)}`);
  return `${top.x} ${some} sur ${top.n} ${has(spoken, top.codes, true)} ; ${spoken.list(others)}`;
};

const scale: Clause = (spoken) => {
  if (spoken.finding.side === 'middle') return middleFirst(spoken);
  const { finding, frame, label } = spoken;
  const [top, other, middle] = finding.parts;
  const { one, some, no } = unitsFr(finding.unit);
  if (!top || !other || !middle) return '';
  /** «« rarement » (7) ou « jamais » (4)»; a level that nobody chose is told apart. */
  const levels = ({ codes, counts }: FindingCount) => {
    const told = codes.map((code, index) => ({ words: label(code), count: counts[index] ?? 0 }));
    const chosen = told.filter(({ count }) => count > 0);
    const empty = told.filter(({ count }) => count === 0).map(({ words }) => words);
    const words = chosen.map((one) => (chosen.length > 1 ? `${one.words} (${one.count})` : one.words)).join(' ou ');
    return { words, nobody: empty.length > 0 ? `${no} ${empty.join(' ni ')}` : null };
  };
  const [head, tail] = [levels(top), levels(other)];
  const said = (top.x === 1 ? frame.one : frame.many).replace('%', head.words);
  const few = other.x === 0 ? [] : [`${other.x === 1 ? 'une seule' : other.x} ${tail.words}`];
  const rest = middle.x === 0 ? [] : [`${middle.x} ${label(middle.codes[0] ?? '')}`];
  const first = [`${top.x === 1 ? one : `${top.x} ${some}`} sur ${top.n} ${said}`, head.nobody];
  const second = [...few, tail.nobody];
  const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(', ');
  return [join(first), join(second), ...rest].filter((part) => part !== '').join(' ; ');
};

const concentration: Clause = (spoken) => {
  const { x, n, codes, counts } = first(spoken);
  return `${spoken.list(codes.map(spoken.bare))} réunissent ${x} des ${n} sièges connus (${counts.join(' et ')})`;
};

const absence: Clause = (spoken) => {
  const { finding, frame, label, list, bare } = spoken;
  const { codes, n } = first(spoken);
  if (finding.table === 'region_siege') {
    return `aucun des ${n} sièges connus n’est dans cette partie du pays, où l’on a pourtant enquêté : ${list(codes.map(bare))}`;
  }
  const { some, no } = unitsFr(finding.unit);
  const isMany = codes.length > 1;
  const agreed = `${frame.isFeminine ? 'e' : ''}${isMany ? 's' : ''}`;
  const what = isMany ? `les ${frame.nouns}` : le(frame);
  const verb =
    frame.manner === 'met'
      ? `${isMany ? 'n’apparaissent' : 'n’apparaît'} dans`
      : frame.manner === 'cited'
        ? `${isMany ? 'ne sont' : 'n’est'} cité${agreed} par`
        : `${isMany ? 'ne sont' : 'n’est'} documenté${agreed} pour`;
  return `${what} ${list(codes.map(label))} ${verb} ${no} des ${n} ${some}`;
};

/** What a finding says in French. */
export const clauseFr: Clause = (spoken) => {
  const { kind, table } = spoken.finding;
  const isPlace = isOfPlaces(table);
  if (isPlace && (kind === 'order' || kind === 'majority' || kind === 'spread')) return places(spoken);
  return (clauses[kind] ?? order)(spoken);
};

const clauses: { [kind: string]: Clause } = {
  ...{ all: everyone, majority: many, order, spread, run, scale, concentration },
  ...{ absence, contrast, exception, pair, expected, unexpected },
};
