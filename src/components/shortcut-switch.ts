import { slashKey } from '#search/client/slash-key.ts';

/** The switch of the key «/» on the page about accessibility. On this page itself the link to the search says at once what holds. */

const place = document.getElementById('phim-tat') as HTMLElement;
const box = place.querySelector('input') as HTMLInputElement;
const status = place.querySelector('[role=status]') as HTMLElement;
const link = document.getElementById('trang--tim');

box.checked = slashKey.isWanted();
place.hidden = false;
box.addEventListener('change', () => {
	const { checked } = box;
	try {
		slashKey.want(checked);
		status.textContent = checked ? 'Đã bật.' : 'Đã tắt.';
	} catch {
		status.textContent = `${checked ? 'Đã bật' : 'Đã tắt'} trên trang này; trình duyệt không cho nhớ sang trang khác.`;
	}
	link?.setAttribute('aria-keyshortcuts', checked ? '/ Control+K Meta+K' : 'Control+K Meta+K');
});
