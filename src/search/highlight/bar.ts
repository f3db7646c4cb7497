interface BarActions {
	readonly query: string;
	/** Places marked, at least one. */
	readonly count: number;
	/** Goes to a place and returns the words around it. */
	readonly onPlace: (at: number) => string;
	readonly onEnd: () => void;
}

/** «Đang tô “bệnh án” (12 chỗ) · Chỗ kế · Tắt tô». */
export function highlightBar({ query, count, onPlace, onEnd }: BarActions): HTMLElement {
	const bar = document.createElement('section');
	bar.className = 'highlight-bar screen-only';
	bar.setAttribute('aria-label', 'Tô từ đã tìm');
	const status = document.createElement('p');
	status.setAttribute('role', 'status');
	const [position, around] = [document.createElement('span'), document.createElement('span')];
	around.className = 'visually-hidden';
	status.append(position, around);
	const short = query.length > 40 ? `${query.slice(0, 40)} …` : query;

	let at = -1;
	const next = button('Chỗ kế', () => {
		at = (at + 1) % count;
		const words = onPlace(at);
		position.textContent = `“${short}”: chỗ ${at + 1}/${count}`;
		around.textContent = `: ${words}`;
	});
	bar.append(status, next, button('Tắt tô', onEnd));
	position.textContent = `Đang tô “${short}” (${count} chỗ)`;
	return bar;
}

function button(text: string, onPress: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'button button-quiet';
	made.textContent = text;
	made.addEventListener('click', onPress);
	return made;
}
