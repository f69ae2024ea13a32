import { describe, expect, test } from 'vitest';
import { validateText } from './validating.ts';

const headers =
  'maj,pays,coordo_x,coordo_y,nom,adresse,indic,numero,autre_numero,email,internet,statut,annee,budget,dialogue,intervention,accueil,accompagnement,humanitaire,cohesion,droit,education_sante,enfants,genre,gouvernance,professionnel,developpement,plaidoyer,circulation,autre_theme';
const row =
  '2026-01-05,Sénégal,"14,7910","-16,9359",Amicale fictive du Fromager,Quartier fictif,+221,77 000 00 00,,a@exemple.org; b@exemple.org,www.exemple.org,Formelle/déclarée,2011,Moins de 10 000,Bonne,Thiès,x,,,,X,,,,,,,,,';

describe('the programme’s web map', () => {
  test('is read as cards of a published source under any name, without a word of configuration', async () => {
    const { account, records, codes } = await validateText(`${headers}\n${row}\n`, { file: 'OSC_export(3).csv' });
    const [record] = records;
    expect([account.kind, record?.publishedSource, codes]).toEqual([
      'acteurs',
      'Carte en ligne du programme',
      ['ACC-010'],
    ]);
    const values = Object.fromEntries(Object.entries(record?.fields ?? {}).map(([key, { value }]) => [key, value]));
    expect(values).toEqual({
      maj: '2026-01-05',
      pays: 'SN',
      latitude: 14.791,
      longitude: -16.9359,
      nom: 'Amicale fictive du Fromager',
      adresse_siege: 'Quartier fictif',
      contact_prive_tel: '77 000 00 00',
      email_public: 'a@exemple.org; b@exemple.org',
      site_internet: 'www.exemple.org',
      statut_juridique: 'declaree',
      annee_creation: 2011,
      budget_tranche: '5000-10000',
      zones_intervention: ['SN-TH'],
      thematiques: ['accueil', 'droit'],
    });
    expect(record?.fields.thematiques?.at).toMatchObject({ column: 'Q', header: 'accueil', row: 2 });
    expect(account.unknownHeaders).toEqual(['indic', 'autre_numero', 'dialogue']);
  });

  test('without its coordinates a list with the same words is an ordinary file', async () => {
    const { records, account } = await validateText('nom;accueil;genre;droit\nA;x;;x\n', { file: 'acteurs.csv' });
    expect([records[0]?.fields.thematiques, account.unknownHeaders]).toEqual([
      undefined,
      ['accueil', 'genre', 'droit'],
    ]);
  });
});
