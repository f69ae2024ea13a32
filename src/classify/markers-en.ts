import type { MarkerTable } from './markers.ts';

/** English words of context. */
export const markersEn: MarkerTable = {
  markers: `
    absence after: lack*, shortage*, absence of, little, few, insufficient, inadequate, without, run/runs/running short/out of, not enough, hardly any
    absence phrase: no, zero, none
    absence near: limited, weak, poor, scarce, low, minimal
    difficulty after: difficult*, struggl*, hard to, challenge*, problem/problems of/with, unable to, cannot afford, fail/fails/failed to, too few/little
    wish after: would like/love, want/wants/wanted, look/looks/looking for/forward, ask/asks/asking for, dream/dreams of, one day, wish, hope/hopes, plan/plans to, need/needs, should, must, require*, intend/intends, could, will, would, recommend*
    hypothesis after: if we/the/they/our, perhaps, maybe
    past both: formerly, previously, used to, in the past, until last, no longer, back then, once had/ran/did, years ago, no more
    past next: stopped, ceased, gave up
    past phrase: we closed/suspended/abandoned/discontinued, have closed/suspended/abandoned/discontinued, closed our
    absence next: poorly, barely, insufficiently, badly, hardly
    overcome segment: solved, overcome, resolved, fixed, behind us
    received both: already received/trained/obtained, have received
    avoid after: avoid*, prevent*, fight* against, combat*
    reported after: accus*, blam*, claim/claims that, rumour*
    contrast comma: unlike, in contrast
  `,
  otherActors: `
    iom/unhcr/unicef/undp/un/eu/usaid/giz, united nations, european union, government, ministry/minister, municipality/council/mayor/governor/prefect, embassy/embassies/consulate/consulates, court/courts, hospital/hospitals, town hall, world bank, red cross
    police/army/gendarmerie, authorities/authority, state, donor/donors, partner/partners
    other association/associations/organisation/organisations/organization/organizations/ngo/ngos
  `,
};
