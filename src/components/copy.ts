/** Copying (citation, link to a heading) and the date of retrieval on paper. Without it the text can still be selected. */

const today = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	button.hidden = !navigator.clipboard;
	button.addEventListener('click', async () => {
		const text = document.querySelector(button.dataset['copy'] as string)?.textContent?.trim();
		const status = button.parentElement?.querySelector('[role=status]');
		const done = text && (await copied(`${text} (truy cập ${today.format(new Date())})`));
		if (status) status.textContent = done ? 'Đã chép.' : 'Không chép được; hãy chọn và chép bằng tay.';
	});
}

document.addEventListener('click', async ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.heading-link') : null;
	if (!link || !(await copied(link.href))) return;
	link.dataset['copied'] = '';
	setTimeout(() => delete link.dataset['copied'], 1500);
});

addEventListener('beforeprint', () => {
	for (const place of document.querySelectorAll('[data-print-date]'))
		place.textContent = `, lấy ngày ${today.format(new Date())}`;
});

async function copied(text: string): Promise<boolean> {
	return navigator.clipboard?.writeText(text).then(
		() => true,
		() => false,
	);
}
