/**
 * A contact as problems tell it: enough to find it in its cell, not enough to use it. Problems are printed in reports
 * and mailed about; the cell holds the whole.
 */
export function masked(contact: string): string {
  const at = contact.indexOf('@');
  if (at >= 0) return `…${contact.slice(at)}`;
  const digits = contact.replace(/\D/g, '');
  return `…${digits.slice(-2)}`;
}
