export interface paths {
    "/local-governments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The local governments of Japan, in order of their codes */
        get: operations["getLocalGovernments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/local-governments.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The local governments as CSV */
        get: operations["getLocalGovernmentsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/local-governments/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One local government, and who bore this code until it was gone */
        get: operations["getLocalGovernmentsCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/local-governments/{code}/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The boundary of a local government as GeoJSON; that of a prefecture is drawn for a map of the whole country */
        get: operations["getLocalGovernmentsCodeBoundary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prefectures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 47 prefectures */
        get: operations["getPrefectures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/boundaries/prefectures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The boundaries of all prefectures as GeoJSON */
        get: operations["getBoundariesPrefectures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields of a smart city */
        get: operations["getFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/technology-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The classes of technology a solution belongs to */
        get: operations["getTechnologyClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of members, and what each shows to become one */
        get: operations["getMemberKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public holidays of a year */
        get: operations["getHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LocalGovernmentPage: {
            items: components["schemas"]["LocalGovernment"][];
            cursor?: string;
        };
        LocalGovernment: {
            code: components["schemas"]["LocalGovernmentCode"];
            type: components["schemas"]["LocalGovernmentType"];
            prefectureCode: components["schemas"]["PrefectureCode"];
            prefecture: string;
            name: string;
            kana: string;
            /**
             * @description The place alone: what kind of local government it is stands in `type`
             * @example Aizuwakamatsu
             */
            nameEn: string;
            prefectureEn: string;
            corporateNumber: components["schemas"]["CorporateNumber"];
            /** @description Of its hall, which a few island villages have on the mainland; not known, as longitude and url, of who appeared after the list was shipped */
            latitude?: number;
            longitude?: number;
            url?: string;
            /**
             * Format: date
             * @description Of one that exists no longer: the day of the first list without it. It is found by its code alone
             * @example 2026-11-22
             */
            goneOn?: string;
        };
        /**
         * @description 全国地方公共団体コード: 6 digits, the last is the check digit
         * @example 072028
         */
        LocalGovernmentCode: string;
        /** @enum {string} */
        LocalGovernmentType: "prefecture" | "city" | "special-ward" | "town" | "village";
        /**
         * @description JIS X 0401: 01 to 47
         * @example 07
         */
        PrefectureCode: string;
        /**
         * @description 法人番号: 13 digits, the first is the check digit
         * @example 8000012010038
         */
        CorporateNumber: string;
        /** @description RFC 9457 */
        Problem: {
            /** @description A page that explains this refusal */
            type: string;
            title: string;
            /** Format: int64 */
            status: number;
            /** @description One per field that does not fit */
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        Boundary: {
            /** @enum {string} */
            type: "Feature";
            properties: {
                code: components["schemas"]["LocalGovernmentCode"];
                prefectureCode: components["schemas"]["PrefectureCode"];
                name: string;
                nameEn: string;
            };
            geometry: components["schemas"]["Geometry"];
        };
        Geometry: {
            /** @enum {string} */
            type: "Polygon";
            coordinates: components["schemas"]["Ring"][];
        } | {
            /** @enum {string} */
            type: "MultiPolygon";
            coordinates: components["schemas"]["Ring"][][];
        };
        /** @description Longitude and latitude of each corner; the last is the first */
        Ring: number[][];
        PrefectureList: {
            items: components["schemas"]["Prefecture"][];
        };
        Prefecture: {
            code: components["schemas"]["PrefectureCode"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            name: string;
            kana: string;
            nameEn: string;
        };
        BoundaryCollection: {
            /** @enum {string} */
            type: "FeatureCollection";
            /** @description The credit line to show on every map that is made of this */
            attribution: string;
            features: components["schemas"]["Boundary"][];
        };
        TermList: {
            items: components["schemas"]["Term"][];
            source: string;
        };
        Term: {
            code: string;
            name: string;
            nameEn: string;
            description?: string;
            descriptionEn?: string;
        };
        MemberKindList: {
            items: components["schemas"]["MemberKindTerm"][];
            source: string;
        };
        MemberKindTerm: {
            code: string;
            name: string;
            nameEn: string;
            description?: string;
            descriptionEn?: string;
            /** @description What tells a body of this kind from others, the first that it has */
            identifiedBy: ("corporate-number" | "invoice-number" | "none")[];
            /** @description A code of membership-classes */
            membershipClass: string;
            /**
             * @description Whose local government code it gives: its own, or that of the municipality of its seat
             * @enum {string}
             */
            codeOf: "itself" | "seat";
        };
        HolidayList: {
            items: {
                on: components["schemas"]["LocalDate"];
                name: string;
                nameEn: string;
            }[];
            coversFrom: components["schemas"]["LocalDate"];
            coversUntil: components["schemas"]["LocalDate"];
            source: string;
        };
        /**
         * Format: date
         * @example 2026-11-22
         */
        LocalDate: string;
    };
    responses: {
        /** @description More than a stage of the API takes in a second: the same again later is the same act */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description A fault of ours, which rings an alarm: the same again is the same act */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLocalGovernments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description part of the code, or of the name in kanji, kana or English, with or without the prefecture */
                text?: string;
                /** @description JIS X 0401: 01 to 47 */
                prefecture?: components["schemas"]["PrefectureCode"];
                type?: components["schemas"]["LocalGovernmentType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalGovernmentPage"];
                };
            };
            /** @description `any/invalid-cursor` This cursor does not belong to this list · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLocalGovernmentsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description part of the code, or of the name in kanji, kana or English, with or without the prefecture */
                text?: string;
                /** @description JIS X 0401: 01 to 47 */
                prefecture?: components["schemas"]["PrefectureCode"];
                type?: components["schemas"]["LocalGovernmentType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLocalGovernmentsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                code: components["schemas"]["LocalGovernmentCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalGovernment"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLocalGovernmentsCodeBoundary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                code: components["schemas"]["LocalGovernmentCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Boundary"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrefectures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectureList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBoundariesPrefectures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundaryCollection"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTechnologyClasses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMemberKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberKindList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHolidays: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayList"];
                };
            };
            /** @description `registry/year-not-covered` The list of holidays does not cover this year · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
