import { classWords } from './elements.ts';

/** Words of class and id that name furniture. Only whole pieces count: «ads», not «uploads». */
const junkWords = new Set(
	(
		'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs breadcumb breadcum share sharing shares social socials sns ' +
		'addthis sharethis addtoany facebook fb zalo twitter youtube like likes comment comments binhluan disqus rating rate rated ' +
		'vote voting stars danhgia print printer toolbar tools login signin dangnhap register cookie cookies gdpr popup ' +
		'modal ads adv advert advertisement adsense adsbygoogle quangcao qc player audio tts podcast tagcloud hits luotxem ' +
		'viewcount pageview counter thongke hitcounter weather thoitiet poll survey thamdo newsletter subscribe ' +
		'pagination pager paging skip skiplink sitemap copyright toc scrolltop backtotop totop banner ' +
		'lienket weblink hotline duongdan'
	).split(' '),
);
const junkPairs =
	/(?:^|[-_ ])(?:font-?size|co-?chu|text-?size|tag-?list|list-?tags?|box-?tags?|post-?tags?|tags-?links|news-?tags?|article-?tags?|tags?|keywords?|tu-?khoa|site-?header|page-?header-?top|site-?footer|main-?footer|reading-?time|read-?aloud|nghe-?bai|doc-?bai|view-?count|luot-?xem|so-?luot|tien-?ich|post-?navigation|nav-?links|nav-?previous|nav-?next|author-?box|fb-?(?:like|comments|share)|follow-?us|google-?news|danh-?gia|star-?rating|ratingblock|journal-content-tools|asset-(?:actions|edit-actions|tags|ratings|social-bookmarks|discussion|flag|print)|taglib-(?:social|ratings|discussion|tags|flags|icon).{0,40})(?=$|[-_ ])/i;

const frameWords = new Set(['header', 'footer', 'sidebar', 'topbar', 'bottom']);
const articleWords = new Set(['entry', 'article', 'post', 'detail', 'news', 'content', 'asset', 'single', 'body']);

/** Whether the page's own names for an element say that it is furniture: menus, share buttons, counters, advertising. */
export function isNamedJunk(element: Element): boolean {
	if (
		/^(?:nav|footer)$/.test(element.localName) ||
		/^(?:navigation|search|banner|contentinfo|menu|menubar|toolbar|dialog|alertdialog)$/.test(
			element.getAttribute('role') ?? '',
		)
	)
		return true;
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
	if (names.length <= 1) return false;
	const words = classWords(element);
	if (words.some((word) => frameWords.has(word)) && !words.some((word) => articleWords.has(word))) return true;
	return words.some((word) => junkWords.has(word)) || junkPairs.test(names.slice(0, 500));
}
