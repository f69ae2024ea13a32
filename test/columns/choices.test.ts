import { describe, expect, it } from 'vitest';
import { matchHeaders } from '../../src/columns/index.ts';
import type { TableKind } from '../../src/model/table.ts';
import { foldKey } from '../../src/text/fold.ts';
import { contextOf } from '../validate/validating.ts';

const { codebook } = contextOf();

/** `column`, `column=choice`, `column?` for the words beside «autre» (`column?choice` when they may tick it), or `-`. */
const meant = (kind: TableKind, headers: string[], columns: { [header: string]: string | null } = {}) =>
  matchHeaders(kind, headers, {
    codebook,
    mapped: new Map(Object.entries(columns).map(([header, key]) => [foldKey(header), key])),
  }).map(({ key, choice, isOther }) =>
    key === null ? '-' : `${key}${isOther ? '?' : choice === undefined ? '' : '='}${choice ?? ''}`,
  );

describe('one column for each choice of a question', () => {
  it.each([
    ['besoins_appui/formation', 'besoins_appui=formation'],
    ['besoins_appui.formation', 'besoins_appui=formation'],
    ['BESOINS_APPUI/Formation', 'besoins_appui=formation'],
    ['grp/besoins_appui/formation', 'besoins_appui=formation'],
    ['a/b/besoins_appui/echange-acteurs', 'besoins_appui=echange-acteurs'],
    ['grp.besoins_appui.formation', 'besoins_appui=formation'],
    ['Appuis souhaités/Échanges entre acteurs', 'besoins_appui=echange-acteurs'],
    ['Besoins/Appuis souhaités/échanges entre acteurs', 'besoins_appui=echange-acteurs'],
    ['Support wanted/training', 'besoins_appui=formation'],
    ['Qu’est-ce qui pourrait vous aider à mieux remplir votre mission ?/formation', 'besoins_appui=formation'],
    ['Métiers/Formation / alphabétisation', 'metiers=formation'],
    ['thematiques/accueil', 'thematiques=accueil'],
    ['thematiques/autre', 'thematiques=autre_theme'],
    ['Thématiques/Plaidoyer et sensibilisation', 'thematiques=plaidoyer'],
    ['partenariats/osc', 'partenariats=osc'],
    ['partenariats/osc:formel', 'partenariats=osc:formel'],
    ['partenariats/elus-locaux_informel', 'partenariats=elus-locaux:informel'],
    ['statut_juridique/fait', 'statut_juridique=fait'],
    ['besoins_appui/autre', 'besoins_appui=autre'],
    ['besoins_appui/financement', 'besoins_appui=financement'],
    ['besoins_appui/nsp', 'besoins_appui=nsp'],
  ])('«%s» is %s', (header, expected) => {
    expect(meant('entretiens', ['acteur', header])).toEqual(['acteur', expected]);
  });

  it('`_` is a choice beside its question or another of its choices, since it parts the words of any name', () => {
    expect(meant('entretiens', ['besoins_appui', 'besoins_appui_formation'])).toEqual([
      'besoins_appui',
      'besoins_appui=formation',
    ]);
    expect(meant('entretiens', ['thematiques_accueil', 'thematiques_genre', 'thematiques_commentaire'])).toEqual([
      'thematiques=accueil',
      'thematiques=genre',
      'thematiques=commentaire',
    ]);
    expect(
      meant('entretiens', ['grp/besoins_appui', 'grp/besoins_appui_formation', 'grp/besoins_appui_autre']),
    ).toEqual(['besoins_appui', 'besoins_appui=formation', 'besoins_appui=autre']);
    expect(meant('entretiens', ['acteur', 'niveau_national', 'thematiques_commentaire'])).toEqual(['acteur', '-', '-']);
    expect(meant('entretiens', ['dialogue_commentaire', 'statut_motif', 'besoins'])).toEqual([
      'dialogue_commentaire',
      'statut_motif',
      'besoins',
    ]);
  });

  it('a question that the configuration maps brings its choices, whether its own column is there or not', () => {
    const columns = { r_besoin: 'besoins_appui' };
    const headers = ['r_besoin', 'r_besoin_secal', 'r_besoin_autre', 'autre_r_besoin', 'r_autre_secal'];
    expect(meant('entretiens', headers, columns)).toEqual([
      'besoins_appui',
      'besoins_appui=secal',
      'besoins_appui=autre',
      'besoins_appui?autre',
      '-',
    ]);
    expect(meant('entretiens', ['r_besoin/secal'], columns)).toEqual(['besoins_appui=secal']);
  });

  it('no choice is known for text, contacts and accords', () => {
    expect(meant('entretiens', ['forces/formation', 'contact/téléphone', 'accord_figurer/oui'])).toEqual([
      '-',
      'contact_prive_tel',
      '-',
    ]);
    expect(meant('entretiens', ['besoins_appui', 'accord_de_principe', 'accord_autre'])).toEqual([
      'besoins_appui',
      '-',
      '-',
    ]);
  });

  it('one question for the five accords gives each its own', () => {
    const asked = ['figurer', 'contact', 'profil', 'propos', 'citation'];
    for (const mark of ['/', '.', '_']) {
      expect(
        meant('entretiens', [...asked.map((accord) => `grp/accords${mark}${accord}`), `accords${mark}autre`]),
      ).toEqual([...asked.map((accord) => `accord_${accord}`), '-']);
    }
  });
});

describe('«autre, préciser»', () => {
  it.each([
    ['autre_besoins_appui', 'besoins_appui?autre'],
    ['autre_besoins_appui_preciser', 'besoins_appui?autre'],
    ['grp/autre_besoins_appui', 'besoins_appui?autre'],
    ['besoins_appui/autre_preciser', 'besoins_appui?autre'],
    ['besoins_appui_autre_preciser', 'besoins_appui?autre'],
    ['besoins_appui_other', 'besoins_appui=autre'],
    ['besoins_appui_autre', 'besoins_appui=autre'],
    ['besoins_appui_specify', 'besoins_appui?autre'],
    ['Autre, préciser', 'besoins_appui?autre'],
    ['Si autre, précisez', 'besoins_appui?autre'],
    ['Si autre, précisez :', 'besoins_appui?autre'],
    ['Autre (préciser)', 'besoins_appui?autre'],
    ['Other (specify)', 'besoins_appui?autre'],
    ['Other, please specify', 'besoins_appui?autre'],
    ['Autre appui, précisez', 'besoins_appui?autre'],
    ['أخرى، حدد', 'besoins_appui?autre'],
  ])('«%s» right after its question', (header, expected) => {
    expect(meant('entretiens', ['besoins_appui', header])).toEqual(['besoins_appui', expected]);
  });

  it('belongs to the question it follows, choices between them or not, in the same group', () => {
    const lastOf = (...headers: string[]) => meant('entretiens', headers).at(-1);
    expect(lastOf('metiers/plaidoyer', 'metiers/autre', 'Autre, préciser')).toBe('metiers?autre');
    expect(lastOf('g/metiers', 'g/Autre, préciser')).toBe('metiers?autre');
    expect(lastOf('g/metiers', 'h/Autre, préciser')).toBe('-');
    expect(lastOf('metiers', 'forces', 'Autre, préciser')).toBe('-');
    expect(lastOf('Autre, préciser')).toBe('-');
    expect(lastOf('metiers', 'Autre')).toBe('autre');
  });

  it('a list without «autre» has words and no code for them', () => {
    expect(meant('entretiens', ['niveaux_dialogue', 'autre_niveaux_dialogue'])).toEqual([
      'niveaux_dialogue',
      'niveaux_dialogue?',
    ]);
  });
});

describe('what the form’s server adds', () => {
  it('stands for an id and a date that nobody wrote, and for nothing else', () => {
    expect(meant('entretiens', ['start', 'end', '_id', '_uuid', '_submission_time', '_index', '__version__'])).toEqual([
      'date',
      '-',
      '-',
      'id_entretien',
      '-',
      '-',
      '-',
    ]);
    expect(meant('entretiens', ['start', 'today'])).toEqual(['-', 'date']);
    expect(meant('entretiens', ['SubmissionDate', 'KEY'])).toEqual(['date', 'id_entretien']);
    expect(meant('entretiens', ['formhub/uuid', 'meta/instanceID'])).toEqual(['-', 'id_entretien']);
    expect(meant('acteurs', ['_uuid', 'start'])).toEqual(['-', '-']);
  });

  it('ODK Central parts groups by dashes; people write dashes too', () => {
    expect(meant('entretiens', ['SubmissionDate', 'identite-acteur', 'besoins-besoins_appui/formation'])).toEqual([
      'date',
      'acteur',
      'besoins_appui=formation',
    ]);
    expect(meant('acteurs', ['nom', 'pré-sigle'])).toEqual(['nom', '-']);
  });
});

describe('the programme’s web map', () => {
  const cards = [
    'maj',
    'pays',
    'coordo_x',
    'coordo_y',
    'nom',
    'adresse',
    'indic',
    'numero',
    'email',
    'internet',
    'statut',
  ];
  it('has its 14 themes as columns, its latitude in coordo_x', () => {
    const found = meant('acteurs', [...cards, 'accueil', 'education_sante', 'autre_theme']);
    expect(found.slice(2, 4)).toEqual(['latitude', 'longitude']);
    expect(found.slice(-3)).toEqual(['thematiques=accueil', 'thematiques=education_sante', 'thematiques=autre_theme']);
  });

  it('in any other file these words are no themes', () => {
    expect(meant('acteurs', ['nom', 'accueil', 'genre', 'plaidoyer'])).toEqual(['nom', '-', '-', '-']);
  });
});
