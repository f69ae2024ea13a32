/** How YAML is read: what the reader doubts of would be printed with the lines it stands in, past all that is told quietly. */
export const quietYaml = { logLevel: 'error' } as const;
