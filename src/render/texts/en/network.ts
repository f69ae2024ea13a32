import type { network as french } from '../fr/network.ts';
import { counted } from '../typeset.ts';
import type { Widened } from '../widened.ts';

const n = counted('en');

/** Section 9: networks, partnerships and links. */
export const network: Widened<typeof french> = {
  network: {
    networks: 'Networks',
    partnerships: 'Partnerships',
    events: 'Key events',
    relations: 'Known links',
    relationsCaption: 'Links that this edition may show',
    reading: 'What the known links show',
    linked: (linked, base, isInternal) =>
      `${n(linked, 'organisation', 'organisations')} out of ${base}${isInternal ? ' listed' : ' named in this edition'} ${linked === 1 ? 'has' : 'have'} at least one known link with another organisation.`,
    unlinked: (count) =>
      `For ${n(count, 'other', 'others')}, no link is known: the sources do not speak of any, which does not mean that there is none.`,
    rule: 'A link counts here when a document, a card, a project or one of the two organisations says so. Authorities, donors and other bodies outside civil society stand apart, below. Sitting at the same mechanism does not count as a link.',
    oneComponent: (nodes) => `These links make one set of ${n(nodes, 'name', 'names')}.`,
    components: (count, largest, unfiled) =>
      `These links make ${n(count, 'set', 'sets')} with no known link between them; the largest brings together ${n(largest, 'name', 'names')}${unfiled > 0 ? `, of which ${n(unfiled, 'has no sheet', 'have no sheet')}` : ''}.`,
    cuts: 'Who alone connects',
    cutsText: (count) =>
      `${n(count, 'organisation alone connects others', 'organisations each alone connect others')}: without it, the known links would no longer join them. It is a support, and a weak point of the whole; it is no rank.`,
    noCut:
      'No organisation alone connects the others: wherever a link is known, there is another way, or there are two names only.',
    without: ': without it, ',
    together: 'the group ',
    loseRest: (parts, rest) =>
      ` would have no known link any more ${parts < 2 ? '' : 'with one another, nor '}with the rest (${n(rest, 'name', 'names')}).`,
    loseEachOther: ' would have no known link any more with one another.',
    bridges: (pairs) => `Links that alone hold two parts together: ${pairs}.`,
    groupsFound: (count, modularity) =>
      `A reproducible partition (Louvain method) finds ${n(count, 'group', 'groups')} in the largest set (modularity ${modularity}).`,
    groupsFew: (nodes, least) =>
      `The largest set holds ${n(nodes, 'name', 'names')}: too few for groups to mean anything (${least} would be needed).`,
    groupsUnclear: (modularity, least) =>
      `No group stands out clearly (modularity ${modularity}, for a threshold of ${least}).`,
    groupsList: 'The groups',
    group: (index) => `Group ${index}`,
    degreesCaption: 'Organisations by number of other organisations linked',
    degreeBand: 'Other organisations linked',
    degreeBands: { '0': 'no known link', '1': 'one', '2-4': '2 to 4', 'plus-5': '5 and over' },
    notListed: 'counted, and not named outside the team',
    membershipsCaption: 'Organisations by number of networks known',
    membershipBand: 'Networks it is a member of',
    membershipBands: { '0': 'no known network', '1': 'one', '2': 'two', 'plus-3': 'three and over' },
    baseOfNetworks: (networks, base, isInternal) =>
      `Base: ${n(networks, 'network', 'networks')}; ${n(base, 'organisation', 'organisations')}${isInternal ? ' of civil society, listed' : ' named in this edition'}.`,
    levelsCaption: 'Networks by level, and organisations that are members of them',
    level: 'Level',
    networksCount: 'Networks',
    memberOrganisations: 'Member organisations',
    levelUnsaid: 'level not said',
    levelsNote:
      'The level is what the network’s own sheet says, or else what its members write beside its name. An organisation that is a member of networks of several levels counts under each.',
    noMembers: 'no known member',
    membersCaption: 'Networks and their known members',
    membersOf: 'Network',
    members: 'Known members',
    who: 'Which',
    baseOf: (base, isInternal) =>
      `Base: ${n(base, 'organisation', 'organisations')}${isInternal ? ' of civil society, listed' : ' named in this edition'}.`,
    typesCaption: 'Links between organisations, by kind and form',
    baseOfSaid: (count) => `Base: ${n(count, 'link', 'links')} between civil-society organisations.`,
    baseOfLinks: (count) =>
      `Base: ${n(count, 'link', 'links')}; one link may be said formal by one source and informal by another.`,
    type: 'Kind of link',
    unsaidType: 'not said',
    links: 'Links',
    formal: 'Formal',
    informal: 'Informal',
    unsaid: 'Form not said',
    saidCaption: 'Who says the link',
    said: 'The link is said by',
    saidBy: {
      both: 'both organisations',
      one: 'one of the two only',
      none: 'neither: a document, or a note of the team',
    },
    saidShort: { both: 'both', one: 'one of the two', none: 'document or note' },
    withDocument: 'Of which said also, or only, by a document',
    from: 'From',
    to: 'To',
    form: 'Form',
    forms: { formel: 'formal', informel: 'informal' },
    since: 'Since',
    sources: 'Sources',
    noSource: 'no document',
    seeLinks: (count) => `See ${n(count, 'link', 'links')}, one a line`,
    unfiled: 'no sheet',
    institutions: 'With authorities, donors and other bodies',
    institutionsText:
      'These bodies are outside civil society: their links count in no figure above. Who funds whom is shown outside the team and the committee only when the row is expressly public.',
    institutionsCaption: 'Bodies outside civil society and organisations linked with them',
    institution: 'Body',
    kind: 'Kind',
    outsideKind: 'by the kind of link',
    linkedWith: 'Organisations linked',
    shared: 'At the same tables',
    sharedText: (pairs, unlinked) =>
      `${n(pairs, 'pair of organisations sits', 'pairs of organisations sit')} at a same dialogue mechanism (section 10); for ${n(unlinked, 'pair', 'pairs')}, it is the only tie known.`,
    leads: 'Named and not met',
    leadsText: (count) =>
      `${n(count, 'organisation is named', 'organisations are named')} by others and had no interview: they are the next to meet. First those named in interviews, by number of organisations that name them; then those that only cards, projects or documents link with others. An organisation named to say that one does not work with it, or no longer does, is not counted. A list for the team.`,
    leadsCaption: 'Organisations named by others, without an interview',
    leadsBands: {
      many: 'by three organisations or more, in interviews',
      two: 'by two, in interviews',
      one: 'by one, in an interview',
      documents: 'by cards or documents alone',
    },
    namedBy: 'Named by',
    names: 'Organisations',
  },
};
