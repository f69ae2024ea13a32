import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* Answers typed into a column that does not take them. All fictional. */

const cards = (roles: readonly string[]) => ({
  'donnees/SN/acteurs.csv': [
    'nom;roles;source',
    ...roles.map((role, row) => `Association inventée ${row};${role};Liste`),
  ].join('\n'),
});
const told = async (roles: readonly string[]) => {
  const { stderr } = await run(['validate', '--pays', 'SN'], { cwd: folderWith(cards(roles)) });
  return stderr;
};

describe('unknown answers of a column', () => {
  it('one message for the column: each value with its count and rows, one line to copy', async () => {
    const stderr = await told(['chorale', 'fanfare', 'chorale', 'orphéon', 'chorale']);
    expect(stderr.match(/COD-001/g)).toHaveLength(1);
    expect(stderr).toMatch(/COD-001 {2}SN\/acteurs\.csv, colonne B \(«\sroles\s»\)/);
    expect(stderr).toMatch(/5 fois, lignes 2 à 6/);
    expect(stderr).toMatch(/«\schorale\s»\s: 3 fois, lignes 2, 4, 6\n\s+«\sfanfare\s»\s: ligne 3\n/);
    expect(stderr).toMatch(/codes: \{ roles: \{ "chorale": …, "fanfare": …, "orphéon": … \} \}/);
  });

  it('an answer of another column is told with that column', async () => {
    const stderr = await told(['plaidoyer']);
    expect(stderr).toMatch(/COL-001[\s\S]*«\splaidoyer\s»[\s\S]*c’en est une pour «\smetiers\s»/);
    expect(stderr).not.toContain('COD-001');
  });

  it('a sentence is read as free words and coded, and told without its words; a slip of the keyboard keeps its nearest answer', async () => {
    const sentence = 'Distribution de repas chauds le soir';
    const stderr = await told([sentence, 'inclusoin']);
    expect(stderr).toMatch(/COL-003[\s\S]*ces mots sont lus comme «\sactivites\s»/);
    expect(stderr).not.toContain('repas');
    const cwd = folderWith(cards([sentence]));
    const { stdout } = await run(['explain', 'Association inventée 0', '--pays', 'SN'], { cwd });
    expect(stdout).toMatch(/SN\/acteurs\.csv, ligne 2\)\n.*role:alimentation/);
    expect(stderr).toMatch(/COD-001[\s\S]*«\sinclusoin\s»[\s\S]*le plus proche\s: .*inclusion/);
  });

  it('where the free words have their own cell, the sentence is sent there', async () => {
    const card = 'nom;activites;roles;source\nAssociation inventée;Accueil;Distribution de repas chauds le soir;Liste';
    const { stderr } = await run(['validate', '--pays', 'SN'], { cwd: folderWith({ 'donnees/SN/acteurs.csv': card }) });
    expect(stderr).toMatch(/COL-002[\s\S]*Des mots libres vont dans la colonne «\sactivites\s»/);
  });
});
