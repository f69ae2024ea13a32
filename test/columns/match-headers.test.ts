import { describe, expect, it } from 'vitest';
import { columnByKey, columnsOf, matchHeaders, resemblingPairs } from '../../src/columns/index.ts';
import { tableKinds } from '../../src/model/table.ts';
import { foldKey } from '../../src/text/fold.ts';

const keysOf = (kind: Parameters<typeof matchHeaders>[0], ...headers: string[]) =>
  matchHeaders(kind, headers).map(({ key }) => key);

describe('contacts', () => {
  const generic: [string, string, string | null][] = [
    ['Téléphone', 'contact_prive_tel', 'tel_public'],
    ['Tel', 'contact_prive_tel', 'tel_public'],
    ['Tél.', 'contact_prive_tel', 'tel_public'],
    ['Phone', 'contact_prive_tel', 'tel_public'],
    ['Contact', 'contact_prive_tel', null],
    ['Numéro', 'contact_prive_tel', 'contact_prive_tel'],
    ['Email', 'contact_prive_email', 'email_public'],
    ['E-mail', 'contact_prive_email', 'email_public'],
    ['Courriel', 'contact_prive_email', 'email_public'],
    ['Mail', 'contact_prive_email', 'email_public'],
  ];
  it.each(generic)('«%s» is private in an interview, the card’s own elsewhere', (header, interview, card) => {
    expect(keysOf('entretiens', header)).toEqual([interview]);
    expect(columnByKey(interview, 'entretiens')?.layer).toBe('private');
    expect(keysOf('acteurs', header)).toEqual([card]);
  });

  it.each([
    ['numéro de contact de l’association', 'tel_public'],
    ['tel_public', 'tel_public'],
    ['Téléphone public', 'tel_public'],
    ['e-mail de contact de l’association', 'email_public'],
    ['contact/tel_public', 'tel_public'],
  ])('«%s» says that it is public', (header, key) => {
    expect(keysOf('entretiens', header)).toEqual([key]);
  });

  it('a group that names a person never makes a contact public', () => {
    expect(keysOf('acteurs', 'Président/Téléphone', 'président/email')).toEqual([null, null]);
    expect(keysOf('entretiens', 'Président/Téléphone')).toEqual(['contact_prive_tel']);
  });
});

describe('headers as people write them', () => {
  it.each([
    ['Nom de l’organisation', 'acteur'],
    ["Nom de l'organisation", 'acteur'],
    ['Structure', 'acteur'],
    ['OSC', 'acteur'],
    ['Accord pour figurer', 'accord_figurer'],
    ['Accepte de figurer dans l’annuaire', 'accord_figurer'],
    ['accord annuaire', 'accord_figurer'],
    ['Accord contact', 'accord_contact'],
    ['Accord pour citer', 'accord_citation'],
    ['Acceptez-vous que le contact de l’organisation soit publié ?', 'accord_contact'],
    ['diffusion acceptée', 'audience'],
    ['Quelles sont vos forces ?', 'forces'],
    ['Points forts de l’organisation', 'forces'],
    ['Vos faiblesses', 'faiblesses'],
    ['Besoins de renforcement', 'besoins'],
    ['Que fait votre organisation ?', 'activites'],
    ['Date de l’entretien', 'date'],
    ['Accord', null],
    ['Consentement', null],
  ])('interviews: «%s»', (header, key) => expect(keysOf('entretiens', header)).toEqual([key]));

  it.each(['Dénomination', 'Nom de l’ONG', 'Raison sociale', 'Structure'])('cards: «%s»', (header) =>
    expect(keysOf('acteurs', header)).toEqual(['nom']),
  );

  it('no spelling of interviews or cards means two columns', () => {
    for (const kind of ['entretiens', 'acteurs'] as const) {
      const keyBySpelling = new Map<string, string>();
      for (const { key, label, aliases } of columnsOf(kind)) {
        for (const spelling of [key, label.fr, label.en, ...aliases].map(foldKey)) {
          expect(keyBySpelling.get(spelling) ?? key, `${kind} ${spelling}`).toBe(key);
          keyBySpelling.set(spelling, key);
        }
      }
    }
  });

  it('a key appears once in each kind', () => {
    for (const kind of tableKinds) {
      const keys = columnsOf(kind).map(({ key }) => key);
      expect(new Set(keys).size, kind).toBe(keys.length);
    }
  });
});

describe('which header has the column', () => {
  it('its own key before an alias, a person’s words before the server’s', () => {
    expect(keysOf('entretiens', '_submission_time', 'date')).toEqual([null, 'date']);
    expect(keysOf('entretiens', 'start', 'Date de l’entretien')).toEqual([null, 'date']);
    expect(keysOf('entretiens', 'start', '_submission_time')).toEqual(['date', null]);
    expect(keysOf('entretiens', 'Organisation', 'acteur')).toEqual([null, 'acteur']);
    expect(keysOf('entretiens', 'Structure', 'Organisation')).toEqual(['acteur', null]);
  });

  it('group prefixes are passed over; a choice goes to its question, one of an unknown question nowhere', () => {
    expect(keysOf('entretiens', 'grp/acteur', 'grp.date', 'id/forces', 'a/b/besoins')).toEqual([
      'acteur',
      'date',
      'forces',
      'besoins',
    ]);
    expect(keysOf('entretiens', 'besoins_appui/formations', 'thematiques/autre', 'freins/autre')).toEqual([
      'besoins_appui',
      'thematiques',
      null,
    ]);
  });
});

describe('unknown headers', () => {
  const nearest = (kind: Parameters<typeof matchHeaders>[0], ...headers: string[]) =>
    resemblingPairs(kind, headers, new Set());

  it.each([
    ['acteurs', 'Nom complet ONG', 'nom'],
    ['acteurs', 'statut juridque', 'statut_juridique'],
    ['entretiens', 'Forces principales', 'forces'],
    // Not «en activité», which is as like it by number of words.
    ['entretiens', 'Activités phares', 'activites'],
    ['entretiens', 'Téléphone du bureau', 'contact_prive_tel'],
    ['entretiens', 'Accord de principe pour figurer', 'accord_figurer'],
  ] as const)('%s: «%s» may be %s', (kind, header, key) => {
    expect(nearest(kind, header)).toEqual([[header, key]]);
  });

  it('nothing is suggested for words apart, nor a consent for less than its words', () => {
    expect(nearest('acteurs', 'couleur préférée', 'pointure', '')).toEqual([]);
    expect(nearest('entretiens', 'Accord', 'end', '_index', 'besoins_appui/formation')).toEqual([]);
  });
});
