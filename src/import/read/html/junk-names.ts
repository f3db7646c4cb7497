import { classWords } from './elements.ts';
import { folded } from './words.ts';

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

/** Lines that are furniture wherever they stand, folded. */
const junkLine =
	/^(?:chia se(?: (?:bai viet|qua|len|facebook|zalo|twitter).{0,30})?|share|in bai(?: viet)?|in trang|ban in|print|email|gui email|gui (?:bai|cho ban be|tin).{0,20}|co chu(?: (?:nho|lon|vua|mac dinh|a))*|(?:tang|giam) co chu|(?:a a )?a a|luot xem \d*|(?:so )?(?:lan|luot) (?:xem|doc|truy cap).{0,20}|\d+ luot (?:xem|doc)|xem \d+|nghe doc bai.{0,20}|nghe bai viet|doc bai viet|tu khoa|tags?|binh luan(?: \d+)?|gui binh luan|viet binh luan|y kien(?: ban doc)?|danh gia(?: bai viet)?|thich(?: \d+)?|like(?: share)?|theo doi.{0,40}google news|facebook|zalo|twitter|copy link|sao chep lien ket|luu bai viet|ve dau trang|len dau trang|tro ve|quay lai|back to top|trang chu|dang nhap|xem them|xem tiep|doc tiep|doc them|read more|chi tiet|xem chi tiet|mac dinh|font size|lon hon|nho hon|phong to|thu nho|loading|dang tai|advertisement|quang cao|facebook twitter.{0,40})$/;

const publisherLine =
	/^(?:ban quyen (?:thuoc|cua|\d{4})|copyright\b|powered by\b|(?:thiet ke|phat trien) boi\b|giay phep (?:so|thiet lap|hoat dong|xuat ban|trang)|co quan chu quan\b|chiu trach nhiem (?:noi dung|chinh|xuat ban)|ghi ro nguon|vui long ghi ro nguon|moi y kien dong gop\b)/;

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

/** Whether the whole text of an element is a caption of furniture: «In bài viết», «Lượt xem: 123». */
export function isJunkLine(text: string): boolean {
	const words = folded(text.slice(0, 500));
	if (text.length <= 80 && (junkLine.test(words) || (/^trang chu\b/.test(words) && /[»›>/|]/.test(text)))) return true;
	return text.length <= 400 && (publisherLine.test(words) || /^(?:phó )?tổng biên tập\s?:/iu.test(text));
}
