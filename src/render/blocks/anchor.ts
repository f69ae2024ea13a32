/** An id that can stand in a page. */
export const anchor = (id: string): string => id.replace(/[^\p{L}\p{N}_-]+/gu, '-');
