import { createHash } from 'node:crypto';

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Content security policy of the page: nothing is loaded, and only this stylesheet and this script, if any, may act. */
export function contentPolicy(style: string, script: string | null): string {
  return [
    "default-src 'none'",
    `style-src ${sourceHash(style)}`,
    ...(script === null ? [] : [`script-src ${sourceHash(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
