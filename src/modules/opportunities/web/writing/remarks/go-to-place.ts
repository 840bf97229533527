/** The control of a place carries this, so that remarks can lead to it. */
export const placeAttribute = (place: string) => ({ 'data-place': place });

/** Moves the focus to the control of a place, or of the nearest place around it, and marks the words a remark speaks of. */
export function goToPlace(place: string, span?: { start: number; end: number }): void {
  for (let near = place; near !== ''; near = near.replace(/[.]?[^.]*$/, '')) {
    const control = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(near)}"]`);
    if (!control) continue;
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    if (span && (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement))
      control.setSelectionRange(span.start, span.end);
    return;
  }
}
