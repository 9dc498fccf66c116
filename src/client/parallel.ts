// The parallel view: a figure under the pointer, or with focus in its segment, lights up its partner in the other
// language. The segment itself does so in the style sheet.

const list = document.querySelector('.par');

function partners(figure: Element): Element[] {
  const id = figure.id || figure.getAttribute('data-of');
  if (id === null || id === '') return [];
  return [...document.querySelectorAll(`[data-of="${CSS.escape(id)}"]`), document.getElementById(id)].flatMap(
    (one) => one ?? [],
  );
}

function light({ target, type }: Event): void {
  const figure = (target as Element).closest('data.observation');
  if (figure === null) return;
  for (const one of partners(figure)) one.classList.toggle('lit', type === 'pointerover');
}

for (const type of ['pointerover', 'pointerout'] as const) list?.addEventListener(type, light);
