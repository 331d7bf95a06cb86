/**
 * Runs in CloudFront on every request for the site: a path that names no file is a page of the application. It is not
 * done by error responses, which would turn the API's 404s into HTML.
 */
export const SINGLE_PAGE_FALLBACK = `function handler(event) {
  var request = event.request;
  if (!/\\.[a-zA-Z0-9]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}`;
