/**
 * Puts a text on the clipboard; to be called from a click or key. True when it is there.
 * @param stage an element of ours to copy from where the browser keeps the clipboard from plain http pages
 */
export async function copyText(text: string, stage: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, stage);
  }
}

function copyBySelection(text: string, stage: HTMLElement): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  stage.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
