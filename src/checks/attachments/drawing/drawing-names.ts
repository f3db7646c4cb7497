/** What a drawing may consist of, by the names of SVG 1.1 and 2. Nothing here runs, embeds, links, moves or asks for more. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const drawingElements = words(`
	svg g defs symbol use switch title desc metadata style
	path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop pattern clipPath mask marker filter
	feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
	feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
	fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

export const drawingAttributes = words(`
	id class style lang role tabindex focusable type media title version baseProfile zoomAndPan contentScriptType contentStyleType
	systemLanguage requiredFeatures requiredExtensions href xlink:href xlink:type xlink:show xlink:actuate xlink:title
	xml:space xml:lang

	x y x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio pathLength transform
	rotate textLength lengthAdjust startOffset method spacing side offset gradientUnits gradientTransform spreadMethod
	patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth
	markerHeight refX refY orient

	alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
	color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter
	flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
	glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color line-height
	marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
	shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
	stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-rendering transform-box transform-origin unicode-bidi
	vector-effect visibility white-space word-spacing writing-mode

	filterUnits filterRes primitiveUnits in in2 result stdDeviation edgeMode operator k1 k2 k3 k4 mode values tableValues slope
	intercept amplitude exponent order kernelMatrix kernelUnitLength divisor bias targetX targetY preserveAlpha
	surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle azimuth elevation pointsAtX pointsAtY
	pointsAtZ z scale xChannelSelector yChannelSelector radius baseFrequency numOctaves seed stitchTiles
`);

export const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * The prefixes that drawing programs declare, each for what it has always stood for, so that none can stand for drawing or
 * for pages. What is `noted` under it browsers do not know. `svg:` may be declared, as Inkscape does, and not used.
 */
const prefixes: Readonly<
	Record<string, { readonly is: readonly string[]; readonly noted?: 'attributes' | 'elements' }>
> = {
	svg: { is: [svgNamespace] },
	xlink: { is: ['http://www.w3.org/1999/xlink'] },
	inkscape: { is: ['http://www.inkscape.org/namespaces/inkscape'], noted: 'elements' },
	sodipodi: { is: ['http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'], noted: 'elements' },
	rdf: { is: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'], noted: 'elements' },
	cc: { is: ['http://creativecommons.org/ns#', 'http://web.resource.org/cc/'], noted: 'elements' },
	dc: { is: ['http://purl.org/dc/elements/1.1/'], noted: 'elements' },
	serif: { is: ['http://www.serif.com/'], noted: 'attributes' },
	sketch: { is: ['http://www.bohemiancoding.com/sketch/ns'], noted: 'attributes' },
};

function prefixOf(name: string): (typeof prefixes)[string] | undefined {
	const [prefix = '', local] = name.split(':');
	return local !== undefined && Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
}

/** Whether a declaration (`xmlns`, `xmlns:rdf`) says nothing new. */
export function isKnownNamespace(declared: string, namespace: string): boolean {
	if (declared === 'xmlns') return namespace === svgNamespace;
	const prefix = declared.slice('xmlns:'.length);
	return Object.hasOwn(prefixes, prefix) && prefixes[prefix]!.is.includes(namespace);
}

/** Whether an element (`rdf:RDF`) is a note of a drawing program. */
export function isNote(element: string): boolean {
	return prefixOf(element)?.noted === 'elements';
}

/** Whether an attribute (`inkscape:label`, `data-name`, `aria-label`) is one, or a word for those who listen. */
export function isNotedAttribute(name: string): boolean {
	return prefixOf(name)?.noted !== undefined || /^(?:aria|data)-[\w.-]+$/.test(name);
}
