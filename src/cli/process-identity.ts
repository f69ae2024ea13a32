import { readFileSync, readlinkSync } from 'node:fs';

/*
 * The number of a process is given again to another. Where the system says more (Linux), a process is known by the start
 * of the machine, the space in which its number counts (a container has its own), and the moment it started.
 */

/** Where a number means a process: one start of a machine, one space of numbers; null where the system does not say. */
function spaceOfNumbers(): { boot: string; space: string } | null {
  try {
    return {
      boot: readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim(),
      space: readlinkSync('/proc/self/ns/pid'),
    };
  } catch {
    return null;
  }
}

/** When a process started, in ticks since the machine did; null when there is none, or the system does not say. */
function startOf(pid: number): string | null {
  try {
    // The name of the program, in brackets, may hold anything; what follows the last of them is numbers.
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // One that has ended, and that nobody has asked about yet, does nothing any more.
    return /^[ZX]$/.test(fields[0] ?? '') ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** What tells a process of this machine from all that will bear its number; null where the system does not say. */
export function identityOf(pid: number): string | null {
  const place = spaceOfNumbers();
  const start = startOf(pid);
  return place === null || start === null ? null : `${place.boot} ${place.space} ${start}`;
}

/**
 * Whether the process of that number is the one of that identity: `gone` and `alive` are sure; `unseen` when its number
 * means nothing here, as in another container, or on another machine of the same name.
 */
export function stateOf(pid: number, identity: string, since: number): 'alive' | 'gone' | 'unseen' {
  const place = spaceOfNumbers();
  const [boot, space, start] = identity.split(' ');
  if (place === null) return 'unseen';
  // This machine has started again since; another one of its name would hold it for longer than this one has been on.
  if (place.boot !== boot) return since < startOfMachine() ? 'gone' : 'unseen';
  if (place.space !== space) return 'unseen';
  return startOf(pid) === start ? 'alive' : 'gone';
}

/** When this machine started, in ms since 1970; 0 where the system does not say. */
function startOfMachine(): number {
  try {
    return Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1] ?? 0) * 1000;
  } catch {
    return 0;
  }
}
