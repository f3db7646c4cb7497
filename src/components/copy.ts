/** Copying what a button stands after, and the link to a heading. Without it the text can still be selected. */

import { today } from './today.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	button.hidden = !navigator.clipboard;
	button.addEventListener('click', async () => {
		const text = button.previousElementSibling?.textContent?.trim() ?? '';
		// A number or a citation for an official document is copied as it stands; a source needs the day it was seen.
		const done = await copied(button, button.dataset['copy'] ? `${text} (truy cập ${today()})` : text);
		announce(done ? 'Đã chép.' : 'Không chép được; hãy chọn và chép bằng tay.');
	});
}

document.addEventListener('click', async ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.heading-link') : null;
	if (link && (await copied(link, link.href))) announce('Đã chép liên kết tới mục này.');
});

/** Tells people who do not see the mark. */
function announce(text: string) {
	const status = document.querySelector('.copy-status');
	if (status) status.textContent = text;
}

/** Copies the text and marks for a moment what was pressed. */
async function copied(pressed: HTMLElement, text: string): Promise<boolean> {
	return navigator.clipboard?.writeText(text).then(
		() => {
			pressed.dataset['copied'] = '';
			setTimeout(() => delete pressed.dataset['copied'], 1500);
			return true;
		},
		() => false,
	);
}
