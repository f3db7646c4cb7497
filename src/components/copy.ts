/** Copying the citation and the link to a heading. Without it the text can still be selected. */

import { today } from './today.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	button.hidden = !navigator.clipboard;
	button.addEventListener('click', async () => {
		const text = document.querySelector(button.dataset['copy'] as string)?.textContent?.trim();
		const status = button.parentElement?.querySelector('[role=status]');
		const done = text && (await copied(`${text} (truy cập ${today()})`));
		if (status) status.textContent = done ? 'Đã chép.' : 'Không chép được; hãy chọn và chép bằng tay.';
	});
}

document.addEventListener('click', async ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.heading-link') : null;
	if (!link || !(await copied(link.href))) return;
	link.dataset['copied'] = '';
	announce('Đã chép liên kết tới mục này.');
	setTimeout(() => delete link.dataset['copied'], 1500);
});

/** Tells people who do not see the mark. */
function announce(text: string) {
	const status = document.querySelector('.citation [role=status]');
	if (status) status.textContent = text;
}

async function copied(text: string): Promise<boolean> {
	return navigator.clipboard?.writeText(text).then(
		() => true,
		() => false,
	);
}
