// every page is prerendered: the output is plain files for any host
export const prerender = true;
export const trailingSlash = 'always';
