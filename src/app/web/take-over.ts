declare global {
  /** What first-light.js keeps while nothing answers yet. */
  var early: { readonly kept: readonly Event[]; readonly untilAwake: AbortController } | undefined;
}

/** A browser that reloads a page ticks boxes again by their place; in a page that the server drew, the address decides. */
export function forgetTicks(root: HTMLElement): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]'))
    box.checked = box.defaultChecked;
}

/** The page answers from here on: it is shown, hears what was typed while it could not answer, and does what was pressed. */
export function takeOver(): void {
  performance.mark('page-answers');
  delete document.documentElement.dataset['remembers'];
  if (!globalThis.early) return;
  const { kept, untilAwake } = globalThis.early;
  globalThis.early = undefined;
  untilAwake.abort();
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, [type=search], [type=text]',
  ))
    if (control.value !== control.defaultValue) hear(control);
  // What was typed has to be known first.
  setTimeout(() => kept.forEach(pressAgain));
}

/** React believes that a box still holds what it was drawn with, and hears a change only against that. */
function hear(control: HTMLInputElement | HTMLTextAreaElement): void {
  const { value: typed, selectionStart, selectionEnd } = control;
  control.value = control.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, typed);
  control.setSelectionRange(selectionStart, selectionEnd);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

function pressAgain(event: Event): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.isConnected) return;
  if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent(event.type, event));
  else target.click();
}
