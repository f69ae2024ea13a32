import type { Actor } from '../../model/actor.ts';
import type { TrainingHost, TrainingMatch } from '../../model/cohort.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import type { Survey } from '../survey.ts';
import { answerOf, answersOf, type InterviewsByActor } from './answers.ts';
import { codesByCriterion } from './criteria.ts';

/** Strengths that fit an organisation to pass a training on, by code of the training: only where the two say the same. */
const strengthsByTraining: { [training: string]: readonly string[] } = {
  plaidoyer: ['porte-voix', 'influence'],
  'mobilisation-ressources': ['mobilisation-financements'],
  entrepreneuriat: ['comprehension-emploi'],
};

const hostsOffered = 3;

/** Strengths that it declared or that a person settled; what a machine read of a named organisation is put forward by nobody. */
const settledStrengths = ({ assignments }: Actor): string[] =>
  assignments
    .filter(({ axis, sub, status }) => axis === 'force' && sub === null && status !== 'inferred')
    .map(({ code }) => code);

interface Side {
  actor: Actor;
  wanted: string[];
  wantedIn: string[];
  received: string[];
  strengths: string[];
  regions: string[];
  roles: string[];
}

/**
 * Who asks for a training, and who might pass it on or receive them: those that received it, and those whose settled
 * strengths fit. A proposal to ask about, from declared and decided codes alone.
 */
export function trainingMatches(
  survey: Survey,
  interviews: InterviewsByActor,
  ordered: readonly Actor[],
): TrainingMatch[] {
  const sides = ordered.map((actor): Side => {
    const own = interviews.get(actor.id) ?? [];
    const wanted = answerOf(actor, own, 'formations_souhaitees');
    const { region, role } = codesByCriterion(actor, survey.context);
    return {
      actor,
      wanted: wanted.codes,
      wantedIn: wanted.records,
      received: answersOf(actor, own, 'formations_recues').codes,
      strengths: settledStrengths(actor),
      regions: region,
      roles: role,
    };
  });
  const trainings = [...new Set(sides.flatMap(({ wanted }) => wanted))]
    .filter((code) => code !== 'autre')
    .sort(compareCodeUnits);
  return trainings.flatMap((training) => {
    const hosts = sides.flatMap((side): Host[] => {
      const basis = side.wanted.includes(training) ? null : basisOf(training, side);
      return basis === null ? [] : [{ side, basis }];
    });
    const seekers = sides.filter(({ wanted, received }) => wanted.includes(training) && !received.includes(training));
    return hosts.length === 0
      ? []
      : seekers.map(
          (seeker): TrainingMatch => ({
            training,
            seeker: seeker.actor.id,
            records: seeker.wantedIn,
            hosts: nearest(seeker, hosts),
          }),
        );
  });
}

interface Host {
  side: Side;
  basis: TrainingHost['basis'];
}

/** Why an organisation could pass a training on: it received it, or one of its strengths is near. */
function basisOf(training: string, { received, strengths }: Side): Host['basis'] | null {
  if (received.includes(training)) return 'formation-recue';
  return (strengthsByTraining[training] ?? []).some((code) => strengths.includes(code)) ? 'force' : null;
}

/** Same region first, then same role; hosts come by name, and sorting keeps their order. */
function nearest({ regions, roles }: Side, hosts: readonly Host[]): TrainingHost[] {
  return hosts
    .map(
      ({ side, basis }): TrainingHost => ({
        actor: side.actor.id,
        basis,
        isSameRegion: side.regions.some((code) => regions.includes(code)),
        isSameRole: side.roles.some((code) => roles.includes(code)),
      }),
    )
    .sort((a, b) => Number(b.isSameRegion) - Number(a.isSameRegion) || Number(b.isSameRole) - Number(a.isSameRole))
    .slice(0, hostsOffered);
}
