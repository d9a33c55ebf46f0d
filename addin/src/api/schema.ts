/* Written by `npm run types`, never by hand.
   openapi.json 1c3aedb7b58baa34e1510a398808d7b9d255c0ffe7d0c8f205b9d00af9465fc1
   this file    b97aff358588c315cf6459d05bf19dfd494a7c7069893c864830f06cf9232002 */
export interface paths {
    "/api/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what documents lack: a report for one, an array of reports for several. */
        post: operations["CheckDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a copy of one document with the findings as comments. */
        post: operations["AnnotateDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the kinds of documents. */
        get: operations["ListTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says what one kind of document asks for. */
        get: operations["GetTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the policy lenses. */
        get: operations["ListLenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{kind}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a new document of a kind. */
        get: operations["CreateDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{kind}/sections/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives one section of a kind as a document, for inserting in Word. */
        get: operations["CreateSection"];
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
        CheckForm: {
            /** @description One or more documents (.docx). */
            file: components["schemas"]["IFormFileCollection"];
            /** @description The kind to judge them as; left out, each document tells. */
            kind?: string;
            /** @description "true" judges them as the kind they grow into at the next decision point. */
            next?: string;
            /** @description How open tracked changes are read: accepted (default), rejected or original. */
            view?: string;
            /** @description Ids of the lenses that are on. */
            lens?: string[];
            /** @description The day for which waivers are judged, yyyy-MM-dd; today where it is left out. */
            asOf?: string;
            /** @description The language of the report: en (default) or fr. */
            language?: string;
        };
        /** @description What a document lacks against its template. The same bytes, options and, where it has waivers, day give the same report. */
        CheckReport: {
            /** @description The file's name without its folder. */
            document: string;
            /** @description The kind it was judged as. */
            kind: string;
            /** @description The kind's title in the report's language. */
            kindTitle: string;
            /** @description How the kind was told. */
            detection: components["schemas"]["KindDetection"];
            templateVersion: string;
            view: components["schemas"]["View"];
            /** @description The language of the report (BCP 47). */
            language: string;
            /** @description The lenses that were on. */
            lenses: string[];
            /**
             * Format: date
             * @description The day for which waivers were judged; null where the document has none.
             */
            asOf?: string;
            summary: components["schemas"]["ReportSummary"];
            /** @description One finding for every requirement, in the template's order, then the document's, then the lenses'. */
            outcomes: components["schemas"]["Finding"][];
            /** @description What settling the open tracked changes would do; null where there are none. */
            whatIf?: components["schemas"]["WhatIf"];
            /** @description What was not assessed. */
            notAssessed: components["schemas"]["NotAssessed"][];
        };
        /**
         * @description How sure the kind of a document is.
         * @enum {unknown}
         */
        Confidence: "given" | "certain" | "likely" | "guess";
        ElementDetail: {
            id: string;
            title: string;
            guidance: string;
            example?: string;
            source: string;
            severity: components["schemas"]["Severity"];
        };
        /** @description What to search a document for to reach a paragraph, with the case as written. */
        Find: {
            /** @description 1 to 100 characters that stand in the paragraph one after the other, on one line, as in the document. */
            text: string;
            /**
             * Format: int32
             * @description How many times the text stands in the body before.
             */
            occurrence: number;
        };
        /** @description The outcome of one requirement. */
        Finding: {
            /** @description The requirement's id. */
            requirement: string;
            /** @description The element's id; null for requirements of the document as a whole and of lenses. */
            element?: string;
            /** @description The element's title, or the lens's; null for the document as a whole. */
            title?: string;
            /** @description The id of the template's section; null for the document as a whole and for lenses. */
            section?: string;
            /** @description The lens's id, where it comes from one. */
            lens?: string;
            outcome: components["schemas"]["Outcome"];
            severity: components["schemas"]["Severity"];
            /** @description What the requirement asks. */
            message: string;
            /** @description What was found, in particular; null where there is nothing to add. */
            reason?: string;
            /** @description What to do about it. */
            hint: string;
            /** @description Where the demand comes from. */
            source: string;
            /** @description Where to go in the document; null where there is no place. */
            place?: components["schemas"]["Place"];
            /** @description Every place, where there is more than one; else null. */
            places?: components["schemas"]["Place"][];
            /** @description The waiver that the document carries for the requirement, whatever the outcome; null where there is none. */
            waiver?: components["schemas"]["FindingWaiver"];
        };
        /** @description The waiver that a document carries for a requirement. The outcome stays what it is; an active waiver takes it out of the count. */
        FindingWaiver: {
            /** @description Why the requirement was waived, on one line. */
            reason: string;
            /** @description Who decided it; empty where the document does not say. */
            by: string;
            /**
             * Format: date
             * @description The last day on which it holds.
             */
            until: string;
            /** @description Whether it holds on the day of the report. */
            standing: components["schemas"]["WaiverStanding"];
            /** @description All this as a sentence in the report's language. */
            message: string;
        };
        /** Format: binary */
        IFormFile: string;
        IFormFileCollection: components["schemas"]["IFormFile"][];
        /** @description How the kind of a document was told. */
        KindDetection: {
            /** @description The kind. */
            kind: string;
            /** @description How sure it is. */
            confidence: components["schemas"]["Confidence"];
            /** @description What it rests on, in the report's language. */
            because: string;
        };
        LensSummary: {
            id: string;
            title: string;
            purpose: string;
        };
        /** @description Something that was not assessed, never silently passed. */
        NotAssessed: {
            /** @description A stable name in kebab case, as in Unread. */
            what: string;
            /**
             * Format: int32
             * @description How many.
             */
            count: number;
            /** @description What that means, in the report's language. */
            reason: string;
            /** @description The first place, or null. */
            place?: components["schemas"]["Place"];
        };
        /**
         * @description What a check concludes of one requirement.
         * @enum {unknown}
         */
        Outcome: "met" | "not-met" | "needs-review" | "not-applicable";
        /** @description A place in a document. */
        Place: {
            /** @description The titles from the outermost section down, joined by " › "; null before the first heading. */
            section?: string;
            /**
             * Format: int32
             * @description The paragraph's number in the file, or null where there is none.
             */
            paragraph?: number;
            /** @description The content control's tag, or null. */
            tag?: string;
            /** @description The first words found there, or null. */
            snippet?: string;
            /** @description By what Word's search finds the paragraph; null where it has no text of its own. */
            find?: components["schemas"]["Find"];
        };
        ProblemDetails: {
            type?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            detail?: string;
            instance?: string;
            /** @description What kind of problem it is, in kebab case. */
            code?: string;
            /** @description What to do about it. */
            hint?: string;
            /** @description What to name to whoever runs the server. */
            traceId?: string;
        };
        /** @description The report in figures. */
        ReportSummary: {
            /** @description True where no essential requirement is NotMet or NeedsReview, but for those that are waived. */
            complete: boolean;
            /**
             * Format: int32
             * @description How many hold.
             */
            met: number;
            /** @description How many do not and are not waived, by severity. */
            notMet: components["schemas"]["SeverityCounts"];
            /** @description How many a person must look at and are not waived, by severity. */
            needsReview: components["schemas"]["SeverityCounts"];
            /**
             * Format: int32
             * @description How many do not apply.
             */
            notApplicable: number;
            /**
             * Format: int32
             * @description How many are NotMet or NeedsReview and waived.
             */
            waived: number;
            /**
             * Format: int32
             * @description How many of those that count were waived until a day that is past.
             */
            expiredWaivers: number;
        };
        SectionDetail: {
            id: string;
            title: string;
            elements: components["schemas"]["ElementDetail"][];
        };
        /** @description What one way of settling does. */
        Settling: {
            /** @description Ids of elements that are filled before and not after. */
            removes: string[];
            /** @description Ids of elements that are filled after and not before. */
            adds: string[];
        };
        /**
         * @description How much a requirement weighs.
         * @enum {unknown}
         */
        Severity: "essential" | "expected" | "advisory";
        /** @description Counts by severity. */
        SeverityCounts: {
            /** Format: int32 */
            essential: number;
            /** Format: int32 */
            expected: number;
            /** Format: int32 */
            advisory: number;
        };
        TemplateDetail: {
            kind: string;
            title: string;
            purpose: string;
            version: string;
            sections: components["schemas"]["SectionDetail"][];
        };
        TemplateSummary: {
            kind: string;
            title: string;
            purpose: string;
            levels: string[];
            version: string;
            /** Format: int32 */
            sections: number;
            /** Format: int32 */
            elements: number;
        };
        UncheckedDocument: {
            document: string;
            /**
             * @description Something that went wrong outside the document's content: an unreadable file, an unknown kind, a broken template.
             *     Made only in Problems. Findings about a document's content are never problems.
             */
            problem: {
                /** @description Stable name for machines, in kebab case, such as `encrypted-document`. */
                code: string;
                /** @description One plain sentence: what is wrong. */
                title: string;
                /** @description One plain sentence: what to do next. */
                hint: string;
                /**
                 * @description The families of problems; each maps to one exit code and one HTTP status.
                 * @enum {unknown}
                 */
                family: "usage" | "not-found" | "unreadable" | "too-large" | "too-slow" | "configuration";
            };
        };
        /**
         * @description How open tracked changes are read. docs/decisions tells why there are three.
         * @enum {unknown}
         */
        View: "accepted" | "rejected" | "original";
        /**
         * @description Whether a waiver holds on the day for which a document is judged.
         * @enum {unknown}
         */
        WaiverStanding: "active" | "expired";
        /** @description What settling the open tracked changes would do to the elements. */
        WhatIf: {
            /**
             * Format: int32
             * @description How many changes are open.
             */
            changes: number;
            /** @description What accepting all of them does, seen from the document without them. */
            accepting: components["schemas"]["Settling"];
            /** @description What rejecting all of them does, seen from the document with them. */
            rejecting: components["schemas"]["Settling"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CheckDocuments: {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CheckForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckReport"] | (components["schemas"]["CheckReport"] | components["schemas"]["UncheckedDocument"])[];
                    "application/sarif+json": Record<string, never>;
                    "text/html": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnnotateDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CheckForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description "true" where the document was digitally signed: the signature does not hold for the copy. Else the header is not there. */
                    "Impp-Signature-Broken"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTemplates: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateSummary"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetTemplate: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListLenses: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensSummary"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateDocument: {
        parameters: {
            query?: {
                language?: string;
                mission?: string;
                country?: string;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateSection: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                kind: string;
                section: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
