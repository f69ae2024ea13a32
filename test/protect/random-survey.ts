import type { Actor } from '../../src/model/actor.ts';
import type { Cartography } from '../../src/model/cartography.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { analysed, actor as built, code, codebook, interview, row } from '../analyse/building.ts';

/* Small surveys drawn at random, all fictional, run through the real analysis. */

/** Numbers from 0 to 1 that a seed settles. */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const mainCodes = (axis: string, most: number): string[] =>
  (codebook.entriesByAxis.get(axis) ?? [])
    .filter(({ parent }) => parent === null)
    .slice(0, most)
    .map(({ code: own }) => own);

const regions = ['SN-DK', 'SN-TH', 'SN-SL', 'SN-ZG'];
const types = mainCodes('type', 4);
const roles = (codebook.entriesByAxis.get('role') ?? []).filter(({ parent }) => parent !== null);

/** A survey of 6 to 28 organisations, most of them interviewed and agreeing to be counted. */
export function randomSurvey(seed: number): Cartography {
  const draw = drawing(seed);
  const below = (n: number) => Math.floor(draw() * n);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const some = <T>(values: readonly T[], chance: number): T[] => values.filter(() => draw() < chance);
  // How much people agree differs from survey to survey: noughts, crowds and small numbers all come up.
  const [often, isDense] = [0.1 + draw() * 0.7, draw() < 0.5];
  // In half of them, everybody has one and the same strength, weakness or need; in half, sheets bear the roles.
  const agreed = { role: null, force: null, faiblesse: null, besoin: null } as Record<string, string | null>;
  for (const axis of Object.keys(agreed)) if (draw() < 0.5) agreed[axis] = oneOf(mainCodes(axis, 4));
  const rolesAre = draw() < 0.5 ? ({ status: 'decided' } as const) : {};
  const allFirst = draw() < 0.3 ? agreed.besoin : null;
  const actors: Actor[] = [];
  const records: DataRecord[] = [];
  const interviewed = isDense ? 1 : 0.5 + draw() / 2;
  for (let n = 0, all = 6 + below(23); n < all; n++) {
    const card = row('acteurs', `A${n}`, {
      nom: `Association ${n}`,
      source: 'Annuaire fictif',
      region_siege: oneOf(regions),
      nb_membres: oneOf([5, 30, 80, 500, 2000]),
    });
    const own = [card];
    if (draw() < interviewed) own.push(answersOf(n, { draw, oneOf, some, often, isDense, allFirst }));
    const said = own.slice(1).map(({ id }) => id);
    const codes = (axis: string, most: number) =>
      said.length === 0
        ? []
        : [...new Set([...some(mainCodes(axis, most), often), ...(agreed[axis] ? [agreed[axis]] : [])])].map((one) =>
            code(`${axis}:${one}`, said, axis === 'role' ? rolesAre : {}),
          );
    const subs = said.length === 0 ? [] : some(roles.slice(0, 6), often / 2);
    const assignments = [
      ...codes('role', 5),
      ...subs.map((sub) => code(`role:${sub.parent}/${sub.code}`, said)),
      ...codes('force', 4),
      ...codes('faiblesse', 17),
      ...codes('besoin', 5),
    ];
    actors.push(built(`sn-${n}`, own, { name: `Association ${n}`, type: oneOf(types), assignments }));
    records.push(...own);
  }
  return analysed(actors, records);
}

interface Draws {
  draw: () => number;
  oneOf: <T>(values: readonly T[]) => T;
  some: <T>(values: readonly T[], chance: number) => T[];
  often: number;
  isDense: boolean;
  allFirst: string | null | undefined;
}

function answersOf(n: number, { draw, oneOf, some, often, isDense, allFirst }: Draws): DataRecord {
  const needs = mainCodes('besoin', 5);
  const given = (cells: Record<string, string | boolean | string[]>) =>
    Object.fromEntries(
      Object.entries(cells).filter(
        ([, value]) => !(Array.isArray(value) && value.length === 0) && (isDense || draw() < 0.85),
      ),
    );
  const agrees = draw() < 0.9;
  const refused = draw() < 0.15 ? ['qualite_dialogue'] : [];
  const cells = given({
    premier_besoin: allFirst ?? oneOf(needs),
    niveaux_dialogue: some(['local', 'regional', 'national', 'international'], often),
    qualite_dialogue: oneOf(['tres-bonne', 'bonne', 'moyenne', 'mauvaise']),
    membre_reseau: draw() < often,
    thematique_principale: oneOf(mainCodes('theme', 4)),
    besoins_appui: some(['formation', 'echange-acteurs', 'accompagnement'], often),
  });
  return interview(
    `E${n}`,
    {
      acteur: `Association ${n}`,
      date: '2026-01-10',
      accord_figurer: true,
      accord_profil: true,
      accord_propos: agrees,
      audience: 'publique',
      ...cells,
    },
    { refused: refused.filter((key) => !(key in cells)) },
  );
}
