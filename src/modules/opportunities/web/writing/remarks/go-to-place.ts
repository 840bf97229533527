/** The control of a place carries this, so that remarks can lead to it. */
export const placeAttribute = (place: string) => ({ 'data-place': place });

const CONTROLS = 'input, textarea, select';

/** Moves the focus to the control of a place, or of the nearest place around it, and marks the words a remark speaks of. */
export function goToPlace(place: string, span?: { start: number; end: number }): void {
  for (let near = place; near !== ''; near = near.replace(/[.]?[^.]*$/, '')) {
    const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(near)}"]`);
    if (!found) continue;
    const control = found.matches(CONTROLS) ? found : (found.querySelector<HTMLElement>(CONTROLS) ?? found);
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    if (span && (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement))
      control.setSelectionRange(span.start, span.end);
    return;
  }
}
