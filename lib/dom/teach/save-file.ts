/**
 * Offers a text as a file to save; to be called from a click.
 * @param stage an element of ours to press the link in
 */
export function saveFile(name: string, text: string, stage: HTMLElement): void {
  const page = stage.ownerDocument;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  stage.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
