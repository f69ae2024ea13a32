import type { Quality } from '../../model/cartography.ts';
import type { Staged } from '../../model/stage.ts';
import type { Survey } from '../survey.ts';
import { budgetOutliers } from './budget-outliers.ts';
import { completeness } from './completeness.ts';
import { projectsBeforeCreation } from './dates.ts';
import { fallenMembers } from './fallen-members.ts';
import { missing } from './missing.ts';
import { sharedContacts } from './shared-contacts.ts';

/**
 * How good the data are: what is answered, what is missing to each organisation, and as problems what several rows show
 * to be doubtful. Nothing scores or ranks an organisation.
 */
export const quality = (survey: Survey): Staged<Quality> => ({
  value: { completeness: completeness(survey), missing: missing(survey) },
  diagnostics: [
    ...projectsBeforeCreation(survey),
    ...sharedContacts(survey),
    ...fallenMembers(survey),
    ...budgetOutliers(survey),
  ],
});
