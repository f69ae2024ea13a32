import { describe, expect, it } from 'vitest';
import { kindOfName, recogniseKind } from '../../src/columns/index.ts';

describe('the kind of a file', () => {
  it.each([
    ['entretien.csv', 'entretiens'],
    ['SN/entretiens2025.csv', 'entretiens'],
    ['Interviews (2).csv', 'entretiens'],
    ['acteur.csv', 'acteurs'],
    ['actors.csv', 'acteurs'],
    ['organisations.csv', 'acteurs'],
    ['annuaire-2024.csv', 'acteurs'],
    ['liste_acteurs.csv', 'acteurs'],
    ['review.csv', 'revue'],
    ['chiffres-publies.csv', 'chiffres-publies'],
    ['Mécanismes.csv', 'mecanismes'],
    ['relations-acteurs.csv', 'relations'],
    ['projet.csv', 'projets'],
    ['export.csv', null],
    ['acteursbis.csv', null],
  ])('%s by its name: %s', (file, kind) => expect(kindOfName(file)).toBe(kind));

  it.each([
    ['nom;sigle', 'acteurs'],
    ['nom;latitude;ville', 'acteurs'],
    ['acteur;date;forces;besoins;accord_propos', 'entretiens'],
    ['extrait;page;document_titre', 'revue'],
    ['nom;a;b;c', null],
    ['nom;sigle;a;b;c;d', null],
    ['forces;faiblesses;besoins;date', null],
    ['Liste des organisations;;', null],
  ])('«%s» by its headers: %s', (line, kind) => {
    expect(recogniseKind('export.csv', line.split(';'))).toEqual(kind && { kind, isGuess: true });
  });

  it('headers that clearly say another kind win over a name that only makes one likely', () => {
    const headers = 'acteur;date;forces;faiblesses;besoins;accord_propos;audience'.split(';');
    expect(recogniseKind('organisations.csv', headers)).toEqual({ kind: 'entretiens', isGuess: true });
    expect(recogniseKind('acteurs.csv', headers)).toEqual({ kind: 'acteurs', isGuess: false });
    expect(recogniseKind('organisations.csv', ['nom', 'sigle'])).toEqual({ kind: 'acteurs', isGuess: false });
  });
});
