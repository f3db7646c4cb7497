/**
 * The switch of the key «/» on the page about accessibility. It keeps nothing but the wish to do without, on the device;
 * `src/search/suggest/loader.ts` reads that on every page, and the link to the search then no longer names the key.
 */

// A module, so that its names are its own.
export {};

const place = document.getElementById('phim-tat') as HTMLElement;
const box = place.querySelector('input') as HTMLInputElement;
const status = place.querySelector('[role=status]') as HTMLElement;
const link = document.getElementById('trang--tim');

try {
	box.checked = !localStorage.getItem('phim-tat');
} catch {
	// Nothing can have been kept.
}
place.hidden = false;
box.addEventListener('change', () => {
	const { checked } = box;
	try {
		if (checked) localStorage.removeItem('phim-tat');
		else localStorage.setItem('phim-tat', 'tat');
		status.textContent = checked ? 'Đã bật.' : 'Đã tắt.';
	} catch {
		status.textContent = `${checked ? 'Đã bật' : 'Đã tắt'} trên trang này; trình duyệt không cho nhớ sang trang khác.`;
	}
	link?.setAttribute('aria-keyshortcuts', checked ? '/ Control+K Meta+K' : 'Control+K Meta+K');
});
