/** How something that the user did went: in Swedish, with what to do. */
export type Outcome = { ok: true; text: string } | { ok: false; errors: readonly string[] };
