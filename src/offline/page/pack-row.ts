import { onSite } from '#search/client/root.ts';
import type { PackAction, PackView } from './pack-view.ts';

/** A row of a list, which changes in place so that the focus stays where it is. */
export function packRow(id: string) {
	const row = document.createElement('li');
	const link = made('a', 'title');
	const facts = made('p', 'facts');
	const [note, fault, text] = [made('p', 'note'), made('p', 'fault'), made('p', 'progress-text')];
	const bar = document.createElement('progress');
	const actions = made('p', 'actions');
	text.id = `tien-do-${id.replace('/', '-')}`;
	bar.setAttribute('aria-labelledby', text.id);
	row.className = 'pack';
	row.dataset['pack'] = id;
	row.append(link, facts, note, fault, text, bar, actions);

	return {
		row,
		show(view: PackView): void {
			link.href = onSite(view.url);
			say(link, view.title);
			say(facts, view.facts.join(' · '));
			say(note, view.note);
			say(fault, view.fault);
			say(text, view.progress?.text);
			bar.hidden = !view.progress;
			bar.max = view.progress?.max ?? 1;
			bar.value = view.progress?.value ?? 0;
			showActions(actions, view);
		},
		/** Puts the focus on the first thing to be done with the pack, or on its title. */
		focusAction: () => (actions.querySelector('button') ?? link).focus(),
		focusTitle: () => link.focus(),
	};
}

export type PackRow = ReturnType<typeof packRow>;

/** Buttons that are still offered stay the same elements. */
function showActions(place: HTMLElement, view: PackView): void {
	const buttons = view.actions.map(
		({ name }) => place.querySelector<HTMLButtonElement>(`[data-action="${name}"]`) ?? newButton(name),
	);
	for (const [index, action] of view.actions.entries()) labelButton(buttons[index]!, action, view.title);
	if (buttons.length !== place.children.length || buttons.some((button, index) => place.children[index] !== button))
		place.replaceChildren(...buttons);
	place.hidden = buttons.length === 0;
}

function newButton(name: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.dataset['action'] = name;
	return button;
}

/** Of many buttons «Lưu» each says whose it is to those who hear it alone. */
function labelButton(button: HTMLButtonElement, { label, quiet }: PackAction, title: string): void {
	button.className = quiet ? 'button button-quiet' : 'button';
	if (button.firstChild?.textContent === label) return;
	const whose = made('span', 'visually-hidden');
	whose.textContent = `: ${title}`;
	button.replaceChildren(label, whose);
}

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	element.className = className;
	return element;
}

function say(element: HTMLElement, text: string | undefined): void {
	element.hidden = !text;
	if (element.textContent !== (text ?? '')) element.textContent = text ?? '';
}
