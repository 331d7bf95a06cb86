import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

const HSTS_DAYS = 730;

/** Security headers of every answer: no inline script or style, no frames around us, TLS only. */
export class SiteHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string, mayConnectTo: readonly string[], mayFrame: readonly string[]) {
    super(scope, id, {
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          override: true,
          contentSecurityPolicy: [
            "default-src 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "img-src 'self' data:",
            `connect-src 'self' ${mayConnectTo.join(' ')}`,
            `frame-src ${mayFrame.join(' ')}`,
          ].join('; '),
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(HSTS_DAYS),
          includeSubdomains: true,
          override: true,
        },
      },
    });
  }
}
