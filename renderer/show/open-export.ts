let open: () => void = () => {};

/** The export panel says here how it is opened from elsewhere. */
export function onOpenExport(opener: () => void): void {
  open = opener;
}

export function openExport(): void {
  open();
}
