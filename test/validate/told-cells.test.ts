import { describe, expect, it } from 'vitest';
import { validateText } from './validating.ts';

const read = (content: string, file = 'acteurs.csv') => validateText(content, { file });

describe('cells that point at the one above', () => {
  it.each(['idem', 'Id.', '//', '»', '-"-', 'ibid.'])('%s is told and not used', async (mark) => {
    const quoted = `"${mark.replaceAll('"', '""')}"`;
    const { records, diagnostics } = await read(
      `nom;ville_siege;source\nAmicale A;Dakar;Annuaire\nAmicale B;${quoted};${quoted}\n`,
    );
    const own = diagnostics.filter(({ code }) => code === 'COD-025');
    expect(own.map(({ place }) => [place?.row, place?.header])).toEqual([
      [3, 'ville_siege'],
      [3, 'source'],
    ]);
    expect(Object.keys(records[1]?.fields ?? {})).toEqual(['nom']);
  });

  it('an association may be called IDEM, or have ID in its acronym', async () => {
    const { codes } = await read('nom;sigle\nIDEM;ID\n');
    expect(codes).not.toContain('COD-025');
  });
});

it('says once a column what was read as empty', async () => {
  const { diagnostics } = await read(
    'nom;ville_siege;nb_membres\nA fictive;#REF!;Néant\nB fictive;Néant;12\nC fictive;-;3\nD fictive;#N/A;\n',
  );
  const told = diagnostics.filter(({ code }) => code === 'COD-026');
  expect(told.map(({ params }) => [params.colonne, params.n])).toEqual([
    ['ville_siege', 3],
    ['nb_membres', 1],
  ]);
  expect(told[0]?.params.valeurs).toBe('«\u00a0#N/A\u00a0», «\u00a0#REF!\u00a0», «\u00a0Néant\u00a0»');
});

describe('a number of people under «bénéficiaires»', () => {
  it('is the head count of a project', async () => {
    const { records, codes } = await read('acteur;intitule;beneficiaires\nAmicale A;Projet P;300\n', 'projets.csv');
    expect(codes).not.toContain('COD-001');
    expect(codes).toContain('COD-027');
    expect(records[0]?.fields.nb_beneficiaires?.value).toBe(300);
    expect(records[0]?.fields.beneficiaires).toBeUndefined();
  });

  it('is kept and told in a card', async () => {
    const { records, codes } = await read('Org;Publics\n#org+name;#beneficiary\nAmicale A;1 300\n');
    expect(codes).not.toContain('COD-001');
    expect(codes).toContain('COD-027');
    expect(records[0]?.unknown.map(({ raw }) => raw)).toEqual(['1 300']);
  });
});

it('a full row under unknown columns is not said to be empty', async () => {
  const { codes } = await read('nom;Remarque libre;Couleur\nA fictive;x;y\n;bleu;rouge\n');
  expect([codes.includes('LIG-008'), codes.includes('LIG-002')]).toEqual([true, false]);
});

it('unknown answers are told with the labels people know', async () => {
  const { diagnostics } = await read('nom;thematiques\nA fictive;profesionnel\n');
  const told = diagnostics.find(({ code }) => code === 'COD-001');
  expect(told?.suggestion).toBe('professionnel');
  expect(told?.labels?.suggestion?.fr).toMatch(/^Formation et insertion.*\(professionnel\)$/);
  expect(told?.labels?.expected).toHaveLength(told?.expected?.length ?? 0);
});
