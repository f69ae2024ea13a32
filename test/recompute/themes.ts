import { current, heldBy, ofProfiles } from './answers.ts';
import { topCodes } from './grid.ts';
import { type Ledger, part } from './shapes.ts';
import { codesIn, type Study, textIn } from './study.ts';
import { holdOrder, type Themes } from './theme-order.ts';

/** Each candidate with its organisations, their needs and the rows that speak of it. */
export function holdThemes(study: Study, ledger: Ledger): void {
  const themes = part<Themes>(study.edition, 'themes');
  ledger.hold(
    'themes',
    themes.candidates.map(({ theme }) => theme),
    topCodes('theme')
      .map(({ code }) => code)
      .filter((code) => code !== 'autre_theme'),
  );
  const known = new Set(study.known.map(({ id }) => id));
  const main = study.voices
    .filter(({ actor }) => actor !== null)
    .map((voice) => ({
      id: voice.unit,
      codes: current(voice, 'thematique_principale', (fields) => codesIn(fields, 'thematique_principale')),
    }));
  const profile = ofProfiles(study, ['thematiques'], (fields) => codesIn(fields, 'thematiques'));
  const rowsAbout = (kind: string, theme: string, column = 'themes') =>
    study.rowsOf(kind).filter(({ fields }) => codesIn(fields, column).includes(theme));
  for (const candidate of themes.candidates) {
    const { theme } = candidate;
    const says = (name: string, stated: unknown, mine: unknown) => ledger.hold(`theme ${theme} ${name}`, stated, mine);
    const projects = rowsAbout('projets', theme, 'thematiques');
    const declared = new Set([
      ...profile.filter(({ codes }) => codes.includes(theme)).map(({ unit }) => unit),
      ...projects.flatMap(({ actors }) => actors.filter((id) => known.has(id))),
    ]);
    const mains = main.filter(({ codes }) => codes.includes(theme)).map(({ id }) => id);
    const words = study.known.filter((actor) =>
      heldBy(actor, 'theme', study).some(
        ({ code, evidence }) =>
          code === theme && evidence.some(({ scope, column }) => scope === 'acteur' && column !== 'thematiques'),
      ),
    );
    const said = new Set([...mains, ...words.map(({ id }) => id)].filter((id) => !declared.has(id)));
    const all = study.known.filter(({ id }) => declared.has(id) || said.has(id));
    says('organisations', candidate.organisations, { n: declared.size, actors: [...declared].sort() });
    says('said only', candidate.said_only.actors, [...said].sort());
    says('said only, n', candidate.said_only.n, said.size);
    says('main', candidate.main.n, mains.length);
    says('voicing', candidate.voicing, all.filter((actor) => heldBy(actor, 'besoin', study).length > 0).length);
    const needs = topCodes('besoin').flatMap(({ code }) => {
      const n = all.filter((actor) => heldBy(actor, 'besoin', study).some((one) => one.code === code)).length;
      return n > 0 ? [{ need: code, n }] : [];
    });
    says(
      'needs',
      candidate.needs.map(({ need, n }) => ({ need, n })),
      needs.sort((left, right) => right.n - left.n),
    );
    const ids = (kind: string) =>
      rowsAbout(kind, theme)
        .map(({ id }) => id)
        .sort();
    says('policies', candidate.policies.map(({ id }) => id).sort(), ids('politiques'));
    says('indicators', [...candidate.indicators].sort(), ids('indicateurs'));
    says('projects', [...candidate.projects].sort(), projects.map(({ id }) => id).sort());
    const pending = ['ouverte', 'partielle', 'sans-reponse', null];
    const demands = rowsAbout('engagements', theme).map(({ id, fields }) => ({
      id,
      pending: pending.includes(textIn(fields, 'etat')),
    }));
    says(
      'demands',
      candidate.commitments,
      demands.sort((left, right) => (left.id < right.id ? -1 : 1)),
    );
  }
  holdOrder(themes, ledger);
}
