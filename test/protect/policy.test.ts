import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/actor.ts';
import type { Audience } from '../../src/model/edition.ts';
import type { FieldValue } from '../../src/model/record.ts';
import { accessFor } from '../../src/protect/access.ts';
import { protectAssignment, protectEvidence } from '../../src/protect/actors.ts';
import { protect } from '../../src/protect/index.ts';
import { unlistedReason } from '../../src/protect/listing.ts';
import { actor, cartography, interview, record } from './sample.ts';

/* The edition table, line by line. */

const name = 'Lumière du Fleuve';
const editionOf = (audience: Audience, ...given: Parameters<typeof cartography>) =>
  protect(cartography(...given), { audience, number: null, publicTexts: [] }).value.edition;

function withInterview(fields: Record<string, FieldValue>, audience: Audience = 'publique') {
  const said = interview('E1', name, fields);
  return editionOf(audience, [actor('sn-1', name, [said])], [said]);
}

/** An interview of which nobody noted the accords, open to everybody by its audience alone. */
function withoutAccords(audience: Audience) {
  const said = record('entretiens', 'E1', {
    ...{ id_entretien: 'E1', acteur: name, date: '2026-01-10', audience: 'publique', annee_creation: 2011 },
  });
  return editionOf(audience, [actor('sn-1', name, [said])], [said]);
}

describe('that the actor exists', () => {
  it.each<[Audience, number]>([
    ['publique', 0],
    ['comite', 0],
    ['autorites', 0],
    ['interne', 1],
  ])('accords never answered, whatever the audience: %s', (audience, expected) => {
    const edition = withoutAccords(audience);
    expect(edition.actors).toHaveLength(expected);
    if (expected === 0) expect(JSON.stringify(edition)).not.toContain(name);
  });

  it.each<[string, Record<string, FieldValue>, Audience, number]>([
    ['agreed, everybody', {}, 'publique', 1],
    ['refused', { accord_figurer: false }, 'publique', 0],
    ['refused, internal', { accord_figurer: false }, 'interne', 1],
    ['agreed, for the team alone', { audience: 'interne' }, 'publique', 0],
    ['agreed, for authorities: public', { audience: 'autorites' }, 'publique', 0],
    ['agreed, for authorities: authorities', { audience: 'autorites' }, 'autorites', 1],
    ['de facto association', { statut_juridique: 'fait' }, 'publique', 0],
    ['suspended', { statut_juridique: 'suspendue' }, 'publique', 0],
    [
      'withdrawn: the actor known by nothing else keeps no trace of the interview',
      { retrait_date: '2026-02-01' },
      'publique',
      0,
    ],
  ])('%s', (_, fields, audience, expected) => {
    expect(withInterview(fields, audience).actors).toHaveLength(expected);
  });

  it('a public document names it, and opposition overrides the document', () => {
    const card = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' });
    expect(editionOf('publique', [actor('sn-1', name, [card])], [card]).actors).toHaveLength(1);
    const opposed = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif', opposition: true });
    const edition = editionOf('publique', [actor('sn-1', name, [opposed])], [opposed]);
    expect(edition.actors).toHaveLength(0);
    expect(edition.counts.known).toBe(1); // counted, like every closed organisation, so that totals agree everywhere
    const internal = editionOf('interne', [actor('sn-1', name, [opposed])], [opposed]);
    expect(internal.actors[0]?.do_not_name).toBe(true);
  });

  it('an explicit «non» closes what a public document says', () => {
    const card = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' });
    const said = interview('E1', name, { accord_figurer: false });
    const edition = editionOf('publique', [actor('sn-1', name, [card, said])], [card, said]);
    expect(edition.actors).toHaveLength(0);
    expect(edition.counts.known).toBe(1);
  });

  it('an unanswered accord closes the testimony, not what a public document says', () => {
    const card = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif', annee_creation: 2010 });
    const said = record('entretiens', 'E1', { id_entretien: 'E1', acteur: name, qualite_dialogue: 'bonne' });
    const edition = editionOf('publique', [actor('sn-1', name, [card, said])], [card, said]);
    expect(edition.actors[0]?.fields.annee_creation?.value).toBe(2010);
    expect(edition.counts.interviews_open).toBe(0);
  });

  it('a withdrawal by decision takes the actor out of every edition, the internal one included', () => {
    const card = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' });
    const decision = record('decisions', 'D1', {
      id: 'D1',
      objet: 'retrait',
      decision: 'retire',
      acteur: name,
      date: '2026-02-01',
    });
    for (const audience of ['publique', 'comite', 'interne'] as const) {
      const edition = editionOf(audience, [actor('sn-1', name, [card])], [card, decision]);
      expect(edition.actors).toHaveLength(0);
      expect(JSON.stringify(edition)).not.toContain(name);
    }
  });
});

describe('profile, contact and seat', () => {
  it.each<[string, string, FieldValue, Record<string, FieldValue>, Audience, boolean]>([
    ['year, agreed', 'annee_creation', 2010, {}, 'publique', true],
    ['year, refused', 'annee_creation', 2010, { accord_profil: false }, 'publique', false],
    ['legal status, agreed', 'statut_juridique', 'declaree', {}, 'publique', false],
    ['legal status, internal', 'statut_juridique', 'declaree', {}, 'interne', true],
    ['exact budget', 'budget_annuel', 12000, {}, 'publique', false],
    ['who leads it', 'dirigee_par', ['femmes'], {}, 'publique', false],
    ['address, contact agreed, risk list closes it', 'adresse_siege', '3 rue fictive', {}, 'publique', false],
    ['e-mail, contact agreed', 'email_public', 'a@asso.example', {}, 'publique', true],
    ['e-mail, contact refused', 'email_public', 'a@asso.example', { accord_contact: false }, 'publique', false],
    ['private telephone, even internal', 'contact_prive_tel', '+221 00 555 01 23', {}, 'interne', false],
    ['an answer, never by actor in public', 'qualite_dialogue', 'bonne', {}, 'publique', false],
    ['an answer, internal', 'qualite_dialogue', 'bonne', {}, 'interne', true],
    ['the interviewer', 'enqueteur', 'ENQ-1', {}, 'comite', false],
  ])('%s', (_, column, value, consent, audience, isShown) => {
    const edition = withInterview({ ...consent, [column]: value }, audience);
    expect(column in (edition.actors[0]?.fields ?? {})).toBe(isShown);
  });

  it('a directory’s contact is not the organisation’s own publication', () => {
    const listed = {
      nom: name,
      source: 'Annuaire fictif',
      site_internet: 'https://fleuve.example',
      email_public: 'a@fleuve.example',
    };
    const third = record('acteurs', 'A1', listed);
    expect(editionOf('publique', [actor('sn-1', name, [third])], [third]).actors[0]?.fields).not.toHaveProperty(
      'email_public',
    );
    const own = record('acteurs', 'A1', { ...listed, source_url: 'https://fleuve.example/contact' });
    expect(editionOf('publique', [actor('sn-1', name, [own])], [own]).actors[0]?.fields).toHaveProperty('email_public');
  });
});

describe('testimony', () => {
  it.each<[string, Record<string, FieldValue>, Audience, boolean]>([
    ['agreed', {}, 'publique', true],
    ['refused', { accord_propos: false }, 'publique', false],
    ['sensitivity 2', { sensibilite: 2 }, 'publique', false],
    ['sensitivity 2, committee', { sensibilite: 2 }, 'comite', false],
    ['sensitivity 2, internal', { sensibilite: 2 }, 'interne', true],
    ['consent ended', { accord_fin: '2026-02-01' }, 'publique', false],
    ['consent not ended', { accord_fin: '2027-02-01' }, 'publique', true],
    ['did not speak for it', { mandat: false }, 'publique', false],
    ['audience committee, public', { audience: 'comite' }, 'publique', false],
    ['audience committee, committee', { audience: 'comite' }, 'comite', true],
  ])('%s', (_, fields, audience, isOpen) => {
    const said = interview('E1', name, fields);
    const access = accessFor(cartography([actor('sn-1', name, [said])], [said]), audience);
    expect(access.isOpen('E1', 'statement')).toBe(isOpen);
  });

  it('within a wave the stricter accord holds; a newer wave replaces an older one; empty erases nothing', () => {
    const openAfter = (...interviews: ReturnType<typeof interview>[]) =>
      accessFor(cartography([actor('sn-1', name, interviews)], interviews), 'publique').isOpen('E1', 'statement');
    const first = interview('E1', name, { vague: '2024', date: '2024-05-01' });
    expect(openAfter(first, interview('E2', name, { vague: '2024', date: '2024-06-01', accord_propos: false }))).toBe(
      false,
    );
    expect(openAfter(first, interview('E2', name, { vague: '2025', date: '2025-06-01', accord_propos: false }))).toBe(
      false,
    );
    const refused = interview('E1', name, { vague: '2024', date: '2024-05-01', accord_propos: false });
    expect(openAfter(refused, interview('E2', name, { vague: '2025', date: '2025-06-01' }))).toBe(true);
    const silent = record('entretiens', 'E2', { id_entretien: 'E2', acteur: name, vague: '2025', date: '2025-06-01' });
    expect(openAfter(first, silent)).toBe(true);
  });

  it('a group interview is open only if every organisation in it agrees', () => {
    const group = interview('E1', name);
    const refusal = interview('E2', 'Autre', { accord_propos: false });
    const actors = [actor('sn-1', name, [group]), actor('sn-2', 'Autre', [group, refusal])];
    expect(accessFor(cartography(actors, [group, refusal]), 'publique').isOpen('E1', 'statement')).toBe(false);
  });

  it('the reason an actor is not named is told in counts only', () => {
    const said = interview('E1', name, { accord_figurer: false });
    const one = actor('sn-1', name, [said]);
    const map = cartography([one], [said]);
    expect(unlistedReason(one, accessFor(map, 'publique'))).toBe('refus-de-figurer');
    expect(editionOf('publique', [one], [said]).edition.withheld).toContainEqual({
      reason: 'actor:refus-de-figurer',
      n: 1,
    });
  });
});

it('outside the team a denial that the machine read is not put beside a name, and a cue is its number', () => {
  const card = record('acteurs', 'c1', { nom: name, diffusion: 'publique', metiers: ['plaidoyer'] });
  const ticked: Evidence = {
    ...{
      record: card.id,
      kind: 'acteurs' as const,
      at: card.at,
      column: 'metiers',
      quote: 'plaidoyer',
      start: 0,
      end: 9,
    },
    cue: null,
    polarity: 'for',
    reason: null,
    scope: 'acteur',
    voice: 'soi',
    form: 'coche',
    date: null,
  };
  const denied: Evidence = {
    ...ticked,
    column: 'activites',
    quote: 'pas de plaidoyer',
    cue: 'role:veille-engagements#3 plaidoyer',
    form: 'document',
    polarity: 'against',
    reason: 'negation',
  };
  const role = { axis: 'role', code: 'veille-engagements', sub: null, status: 'declared', grade: 'moyenne' } as const;
  const access = (audience: Audience) => accessFor(cartography([actor('sn-1', name, [card])], [card]), audience);
  const given = (audience: Audience) =>
    protectAssignment({ ...role, isSensitive: false, evidence: [ticked], against: [denied] }, access(audience), null);
  expect(given('interne').against.map(({ cue }) => cue)).toEqual([denied.cue]);
  for (const audience of ['comite', 'publique'] as const) {
    expect([given(audience).evidence.length, given(audience).against]).toEqual([1, []]);
    expect(protectEvidence(denied, access(audience))?.cue).toBe('role:veille-engagements#3');
  }
});

describe('who vouches for consent', () => {
  const limit = {
    id: 'consent-stated',
    params: { interviews: 3 },
    list: [{ fr: '2022-09, fiches gardées par Mme Awa Fictive', en: '2022-09, fiches gardées par Mme Awa Fictive' }],
    teamList: [{ fr: 'Moussa Inventé, 2022-09', en: 'Moussa Inventé, 2022-09' }],
  };
  const [said] = [interview('E1', name)];
  const map = () => {
    const made = cartography([actor('sn-1', name, [said])], [said]);
    return { ...made, analyses: { ...made.analyses, limits: [limit] } };
  };
  const limitsFor = (audience: Audience) =>
    JSON.stringify(protect(map(), { audience, number: null, publicTexts: [] }).value.edition.limits);

  it('is a person, named to the team alone', () => {
    expect(limitsFor('interne')).toContain('Moussa Inventé');
    for (const audience of ['publique', 'comite', 'autorites', 'bailleurs'] as const) {
      expect(limitsFor(audience)).toContain('2022-09');
      expect(limitsFor(audience)).not.toMatch(/Invent|Fictive/);
    }
  });
});
