import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import type { Audience, Edition } from '../../src/model/edition.ts';
import { protect } from '../../src/protect/index.ts';
import { exampleBuilds } from '../cli/example-builds.ts';
import { run } from '../cli/recorded.ts';
import { plain } from '../plain.ts';
import { actor, cartography, interview, record } from '../protect/sample.ts';

/* The glossary of a report: what its own words use, from data and grid, and nothing that is closed. */

let built: Awaited<ReturnType<typeof exampleBuilds>>;
let english = '';
beforeAll(async () => {
  built = await exampleBuilds(['SN', 'TN']);
  const argv = ['build', '--pays', 'SN', '--edition', 'publique', '--format', 'md', '--sortie', '-', '--langue', 'en'];
  english = plain((await run(argv, { cwd: packageRoot })).stdout);
}, 180_000);

/** Lines of the list, as `acronym → words`, and the report after it. */
function glossary(report: string, title: string): { terms: Map<string, string>; rest: string } {
  const [, after = ''] = report.split(`**${title}**\n`);
  const list = after.match(/^(?:\s*- \*\*.*\n)+/)?.[0] ?? '';
  const items = [...list.matchAll(/- \*\*(.*?)\*\* ?: (.*)/g)].map(
    ([, term = '', words = '']) => [term, words] as const,
  );
  return { terms: new Map(items), rest: after.slice(list.length) };
}

describe.each([
  ['SN', 'publique'],
  ['SN', 'interne'],
  ['TN', 'publique'],
])('%s, %s', (country, audience) => {
  it('every short form of the list is used in the report, and those everybody meets are in it', () => {
    const { terms, rest } = glossary(plain(built(country).text(audience, 'md')), 'Sigles employés dans ce rapport');
    expect([...terms.keys()]).toEqual(expect.arrayContaining(['CC BY', 'OSC', 'ONG']));
    expect(terms.get('OSC')).toBe('organisation de la société civile');
    // The licence stands on the cover.
    for (const term of terms.keys()) if (term !== 'CC BY') expect(rest.includes(term), term).toBe(true);
    const edition: Edition = built(country).edition(audience);
    const known = (edition.acronyms ?? []).flatMap(({ acronym }) => [acronym.fr, acronym.en]);
    expect([...terms.keys()].filter((term) => !known.includes(term))).toEqual([]);
    const own = edition.actors.map(({ acronym }) => acronym);
    expect([...terms.keys()].filter((term) => own.includes(term))).toEqual([]);
  });
});

it('a row’s short form is spelled out by its name: a mechanism of dialogue', () => {
  const edition: Edition = built('SN').edition('interne');
  const withSigle = edition.mechanisms.filter(({ fields }) => fields.sigle && fields.nom);
  expect(withSigle.length).toBeGreaterThan(0);
  for (const { fields } of withSigle)
    expect(edition.acronyms).toContainEqual({
      acronym: { fr: fields.sigle, en: fields.sigle },
      name: { fr: fields.nom, en: fields.nom },
      from: 'words',
    });
});

it('in English the English forms stand, and a French one that the data keep leads to it', () => {
  const { terms } = glossary(english, 'Acronyms used in this report');
  expect(terms.get('NGO')).toBe('non-governmental organisation');
  expect(terms.get('CEDEAO')).toContain('(in English: ECOWAS)');
});

it('what only a closed interview spells out is in no list outside the team', () => {
  const card = record('acteurs', 'f1', {
    nom: 'Alpha',
    source: 'Annuaire inventé',
    activites: 'Centre des voix ouvertes (CVO)',
  });
  const said = interview('E1', 'Alpha', { activites: 'Veille des camps fermés (VCF)' });
  const made = cartography([actor('sn-1', 'Alpha', [card, said])], [card, said]);
  const lists = (audience: Audience) =>
    (protect(made, { audience, number: null, publicTexts: [] }).value.edition.acronyms ?? [])
      .filter(({ from }) => from === 'words')
      .map(({ acronym }) => acronym.fr);
  expect(lists('publique')).toEqual(['CVO']);
  const closed = { ...card, fields: { nom: card.fields.nom, source: card.fields.source } } as typeof card;
  const spoken = cartography([actor('sn-1', 'Alpha', [closed, said])], [closed, said]);
  const of = (audience: Audience) =>
    (protect(spoken, { audience, number: null, publicTexts: [] }).value.edition.acronyms ?? []).map(
      ({ acronym }) => acronym.fr,
    );
  expect(of('publique')).not.toContain('VCF');
  expect(of('interne')).toContain('VCF');
});
