import { buildEditions } from './build.ts';
import type { ExitCode } from './failure.ts';
import { finishWithdrawals } from './finish-withdrawals.ts';
import type { Session } from './session.ts';

/** `build`: the editions asked for; then whatever a withdrawal left undone among those of earlier builds. */
export async function build(session: Session): Promise<ExitCode> {
  const { code, built } = await buildEditions(session);
  const codes: ExitCode[] = [code];
  for (const one of built) codes.push((await finishWithdrawals(session, one)).code);
  return Math.max(...codes) as ExitCode;
}
