export interface paths {
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application with its person in charge, automatic checks and, for the operator, notes */
        get: operations["getApplicationsApplicationId"];
        /** Apply for membership; the id is minted by the caller and kept until an answer comes */
        put: operations["putApplicationsApplicationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take, release, pause, resume, note, return, refuse, admit, mend or withdraw an application */
        put: operations["putApplicationsApplicationIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The operator's queue, oldest first */
        get: operations["getApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue as CSV */
        get: operations["getApplicationsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications the signed-in person filed, newest first */
        get: operations["getMyApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications the signed-in person has begun, newest first */
        get: operations["getDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application as far as it has been filled in */
        get: operations["getDraftsApplicationId"];
        /** Keep an application half filled in, for ninety days */
        put: operations["putDraftsApplicationId"];
        post?: never;
        /** Throw a draft away */
        delete: operations["deleteDraftsApplicationId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/evidence/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask where a document can be fetched, for one minute */
        get: operations["getApplicationsApplicationIdEvidenceFileId"];
        /** Ask where to send a document, before the application that names it is filed or mended */
        put: operations["putApplicationsApplicationIdEvidenceFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member as its own people and the operator see it */
        get: operations["getMembersMemberId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All members, suspended and former ones too, for the operator */
        get: operations["getMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All members as CSV, for the operator */
        get: operations["getMembersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a member and their roles */
        get: operations["getMembersMemberIdPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitations of a member, newest first */
        get: operations["getMembersMemberIdInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a member, its people or its standing; the id of the act is minted by the caller */
        put: operations["putMembersMemberIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open invitations for the address of the signed-in person */
        get: operations["getMyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accept an invitation; it opens to nobody but the owner of the address it went to */
        put: operations["putInvitationsInvitationIdAcceptance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechecks/{recheckId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found in a list, and what became of each proposal */
        get: operations["getRechecksRecheckId"];
        /** Take a new list of local governments over and see what it means for the members; nothing happens to them by itself */
        put: operations["putRechecksRecheckId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists that were taken over, newest first */
        get: operations["getRechecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechecks/{recheckId}/proposals/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Apply or dismiss what a list means for one member */
        put: operations["putRechecksRecheckIdProposalsMemberId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about the signed-in person, why and for how long */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct the name of the signed-in person */
        put: operations["putMyDataCorrection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leave every member and erase what need not be kept of the signed-in person */
        put: operations["putMyDataErasure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything kept about a member with what is personal blacked out, for a disclosure request */
        get: operations["getMembersMemberIdDisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What does not move on by itself: parked deliveries, dead letters among them, and events nobody has heard */
        get: operations["getStuck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of this block, newest first: of a month, or of one thing */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of this block as CSV */
        get: operations["getAuditCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events this block could not handle, kept for the operator */
        get: operations["getParkedDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked-deliveries/{eventId}/{consumer}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a parked event on once more */
        post: operations["postParkedDeliveriesEventIdConsumerRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members, in order of prefecture and kana */
        get: operations["getDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory as CSV */
        get: operations["getDirectoryCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many members there are, and how many by kind, prefecture, municipality and field */
        get: operations["getDirectoryCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member as everybody may see it */
        get: operations["getDirectoryMemberId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms of use in force */
        get: operations["getTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The classes of members on this platform */
        get: operations["getMembershipClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and whom they may act for */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members and observers by kind and month, against the target of the fiscal year */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statistics as CSV */
        get: operations["getStatisticsCsv"];
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
        ApplicationView: {
            applicationId: components["schemas"]["ApplicationId"];
            /**
             * @description The number people quote on the telephone
             * @example A-9B1C-2D3E
             */
            reference: string;
            status: components["schemas"]["ApplicationStatus"];
            kind: components["schemas"]["MemberKind"];
            name: string;
            corporateNumber?: components["schemas"]["CorporateNumber"];
            invoiceNumber?: components["schemas"]["InvoiceNumber"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            filedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            takenBy?: components["schemas"]["PersonId"];
            takenAt?: components["schemas"]["Instant"];
            pausedAt?: components["schemas"]["Instant"];
            decidedAt?: components["schemas"]["Instant"];
            memberId?: components["schemas"]["MemberId"];
            content: {
                kind: components["schemas"]["MemberKind"];
                name: string;
                nameKana?: string;
                nameEn?: string;
                corporateNumber?: components["schemas"]["CorporateNumber"];
                invoiceNumber?: components["schemas"]["InvoiceNumber"];
                /** @description Why this body bears no number; evidence is then asked for */
                withoutNumber?: string;
                /**
                 * @description Of a local government: its own code. Of all others: the municipality where it has its seat
                 * @example 072028
                 */
                localGovernmentCode: string;
                /** @example 965-8601 */
                postalCode?: string;
                address?: string;
                /** Format: uri */
                website?: string;
                about?: string;
                /** @default [] */
                fields: components["schemas"]["FieldCode"][];
                /** @default [] */
                evidence: components["schemas"]["Evidence"][];
                contact?: components["schemas"]["Contact"];
                /**
                 * @description The version of the terms of use that was accepted
                 * @example 2026-04-01
                 */
                acceptedTerms: string;
            };
            filedBy: components["schemas"]["PersonId"];
            returnedFor?: string[];
            refusedFor?: string;
            /**
             * Format: date
             * @description When the documents of evidence were erased, their time having passed
             * @example 2026-11-22
             */
            evidenceErasedOn?: string;
            /** @description For the operator alone */
            pausedFor?: string;
            checks: components["schemas"]["Check"][];
            /** @description For the operator alone */
            notes?: components["schemas"]["Note"][];
            /** @description False for who filed it, and for who belongs to the body it is about */
            mayDecide: boolean;
        };
        /** @example app_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ApplicationId: string;
        /** @enum {string} */
        ApplicationStatus: "filed" | "returned" | "admitted" | "refused" | "withdrawn";
        /** @enum {string} */
        MemberKind: "local-government" | "business" | "university" | "amo" | "association" | "ministry" | "observer";
        /**
         * @description 法人番号: 13 digits, the first is the check digit
         * @example 8000012010038
         */
        CorporateNumber: string;
        /**
         * @description 適格請求書の登録番号: T + 13 digits
         * @example T8000012010038
         */
        InvoiceNumber: string;
        /**
         * @description 全国地方公共団体コード: 6 digits, the last is the check digit
         * @example 072028
         */
        LocalGovernmentCode: string;
        /**
         * Format: date-time
         * @example 2026-11-22T03:04:05.678Z
         */
        Instant: string;
        /** @example psn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PersonId: string;
        /** @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        MemberId: string;
        /** @example mobility */
        FieldCode: string;
        Evidence: {
            fileId: components["schemas"]["FileId"];
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg";
            /** Format: int32 */
            bytes: number;
            sha256: string;
        };
        /** @example fil_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        FileId: string;
        Contact: {
            department?: string;
            name: string;
            /** Format: email */
            email: string;
            /** @example 03-1234-5678 */
            phone: string;
        };
        Check: {
            /** @enum {string} */
            name: "corporate-number-fits-code" | "name-fits-registry" | "lg-jp-address" | "invoice-number-fits-corporate-number" | "body-bears-a-number" | "postal-code-given" | "evidence-given";
            /** @enum {string} */
            outcome: "passed" | "failed" | "not-applicable";
            found?: string;
            expected?: string;
        };
        Note: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["PersonId"];
            text: string;
        };
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
        ApplicationContent: {
            kind: components["schemas"]["MemberKind"];
            name: string;
            nameKana?: string;
            nameEn?: string;
            corporateNumber?: components["schemas"]["CorporateNumber"];
            invoiceNumber?: components["schemas"]["InvoiceNumber"];
            /** @description Why this body bears no number; evidence is then asked for */
            withoutNumber?: string;
            /**
             * @description Of a local government: its own code. Of all others: the municipality where it has its seat
             * @example 072028
             */
            localGovernmentCode: string;
            /** @example 965-8601 */
            postalCode?: string;
            address?: string;
            /** Format: uri */
            website?: string;
            about?: string;
            /** @default [] */
            fields: components["schemas"]["FieldCode"][];
            /** @default [] */
            evidence: components["schemas"]["Evidence"][];
            contact: components["schemas"]["Contact"];
            /**
             * @description The version of the terms of use that was accepted
             * @example 2026-04-01
             */
            acceptedTerms: string;
        };
        /** @example act_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ActId: string;
        ApplicationAct: {
            /** @enum {string} */
            act: "take";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "release";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "pause";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "resume";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "note";
            text: string;
        } | {
            /** @enum {string} */
            act: "return";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reasons: string[];
        } | {
            /** @enum {string} */
            act: "refuse";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "admit";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            membershipClass?: components["schemas"]["MembershipClass"];
        } | {
            /** @enum {string} */
            act: "mend";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            content: components["schemas"]["ApplicationContent"];
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        };
        /** @example class-1 */
        MembershipClass: string;
        ApplicationPage: {
            items: components["schemas"]["ApplicationSummary"][];
            cursor?: string;
        };
        ApplicationSummary: {
            applicationId: components["schemas"]["ApplicationId"];
            /**
             * @description The number people quote on the telephone
             * @example A-9B1C-2D3E
             */
            reference: string;
            status: components["schemas"]["ApplicationStatus"];
            kind: components["schemas"]["MemberKind"];
            name: string;
            corporateNumber?: components["schemas"]["CorporateNumber"];
            invoiceNumber?: components["schemas"]["InvoiceNumber"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            filedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            takenBy?: components["schemas"]["PersonId"];
            takenAt?: components["schemas"]["Instant"];
            pausedAt?: components["schemas"]["Instant"];
            decidedAt?: components["schemas"]["Instant"];
            memberId?: components["schemas"]["MemberId"];
        };
        DraftPage: {
            items: components["schemas"]["Draft"][];
            cursor?: string;
        };
        Draft: {
            applicationId: components["schemas"]["ApplicationId"];
            values: {
                [key: string]: unknown;
            };
            savedAt?: components["schemas"]["Instant"];
        };
        /** @description Where the browser sends the bytes, with exactly these headers */
        SignedUpload: {
            url: string;
            /** @enum {string} */
            method: "PUT";
            headers: {
                [key: string]: string;
            };
            /** Format: int64 */
            expiresInSeconds: number;
        };
        SignedDownload: {
            url: string;
        };
        MemberView: {
            memberId: components["schemas"]["MemberId"];
            status: components["schemas"]["MemberStatus"];
            kind: components["schemas"]["MemberKind"];
            membershipClass: components["schemas"]["MembershipClass"];
            name: string;
            nameKana?: string;
            nameEn?: string;
            corporateNumber?: components["schemas"]["CorporateNumber"];
            invoiceNumber?: components["schemas"]["InvoiceNumber"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            prefectureCode: components["schemas"]["PrefectureCode"];
            postalCode?: string;
            address?: string;
            website?: string;
            about?: string;
            fields: components["schemas"]["FieldCode"][];
            admittedOn: components["schemas"]["LocalDate"];
            /** @description The version accepted last */
            acceptedTerms: string;
            termsToAccept?: string;
            /**
             * Format: date
             * @description Since when it is suspended, or when it left
             * @example 2026-11-22
             */
            changedOn?: string;
            changedFor?: string;
        };
        /** @enum {string} */
        MemberStatus: "active" | "suspended" | "left";
        /**
         * @description JIS X 0401: 01 to 47
         * @example 07
         */
        PrefectureCode: string;
        /**
         * Format: date
         * @example 2026-11-22
         */
        LocalDate: string;
        MemberPage: {
            items: components["schemas"]["MemberSummary"][];
            cursor?: string;
        };
        MemberSummary: {
            memberId: components["schemas"]["MemberId"];
            status: components["schemas"]["MemberStatus"];
            kind: components["schemas"]["MemberKind"];
            membershipClass: components["schemas"]["MembershipClass"];
            name: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            admittedOn: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description Since when it is suspended, or when it left
             * @example 2026-11-22
             */
            changedOn?: string;
        };
        PersonOfMemberPage: {
            items: components["schemas"]["PersonOfMember"][];
            cursor?: string;
        };
        PersonOfMember: {
            personId: components["schemas"]["PersonId"];
            name?: string;
            email?: string;
            /** @description As of today */
            roles: ("administrator" | "editor" | "viewer" | "operator")[];
            since: components["schemas"]["Instant"];
            deputyUntil?: components["schemas"]["LocalDate"];
            planned?: {
                on: components["schemas"]["LocalDate"];
                roles: ("administrator" | "editor" | "viewer" | "operator")[];
            };
        };
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            cursor?: string;
        };
        Invitation: {
            invitationId: components["schemas"]["InvitationId"];
            memberId: components["schemas"]["MemberId"];
            memberName: string;
            memberNameEn?: string;
            role: components["schemas"]["OwnRole"];
            email?: string;
            invitedAt: components["schemas"]["Instant"];
            expiresOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            status: "open" | "accepted" | "withdrawn" | "expired";
        };
        /** @example inv_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        InvitationId: string;
        /** @enum {string} */
        OwnRole: "administrator" | "editor" | "viewer";
        MemberAct: {
            /** @enum {string} */
            act: "change";
            details: components["schemas"]["MemberDetails"];
        } | {
            /** @enum {string} */
            act: "accept-terms";
            terms: string;
        } | {
            /** @enum {string} */
            act: "invite";
            invitationId: components["schemas"]["InvitationId"];
            /** Format: email */
            email: string;
            role: components["schemas"]["OwnRole"];
        } | {
            /** @enum {string} */
            act: "cancel-invitation";
            invitationId: components["schemas"]["InvitationId"];
        } | {
            /** @enum {string} */
            act: "change-role";
            personId: components["schemas"]["PersonId"];
            role: components["schemas"]["OwnRole"];
        } | {
            /** @enum {string} */
            act: "remove-person";
            personId: components["schemas"]["PersonId"];
        } | {
            /** @enum {string} */
            act: "deputize";
            personId: components["schemas"]["PersonId"];
            until: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "hand-over";
            from: components["schemas"]["PersonId"];
            to: components["schemas"]["PersonId"];
            on: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "rename";
            name: string;
            reason: string;
        } | {
            /** @enum {string} */
            act: "suspend";
            reason: string;
        } | {
            /** @enum {string} */
            act: "restore";
            reason: string;
        } | {
            /** @enum {string} */
            act: "leave";
            reason: string;
        } | {
            /** @enum {string} */
            act: "rescue";
            invitationId: components["schemas"]["InvitationId"];
            /** Format: email */
            email: string;
            reason: string;
        };
        MemberDetails: {
            nameKana?: string;
            nameEn?: string;
            postalCode?: string;
            address?: string;
            /** Format: uri */
            website?: string;
            about?: string;
            /** @default [] */
            fields: components["schemas"]["FieldCode"][];
        };
        RecheckReport: {
            recheckId: components["schemas"]["RecheckId"];
            listedOn: components["schemas"]["LocalDate"];
            importedAt: components["schemas"]["Instant"];
            importedBy: components["schemas"]["PersonId"];
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            renamed: number;
            /** Format: int64 */
            gone: number;
            /** Format: int64 */
            appeared: number;
            /** Format: int64 */
            proposals: number;
            /** @description Whether this list is the one taken over last; of an older one nothing can be applied */
            inForce: boolean;
            findings: components["schemas"]["Finding"][];
            proposed: components["schemas"]["ProposalView"][];
        };
        /** @example rck_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        RecheckId: string;
        Finding: {
            /** @enum {string} */
            kind: "renamed";
            code: components["schemas"]["LocalGovernmentCode"];
            from: string;
            to: string;
        } | {
            /** @enum {string} */
            kind: "gone";
            code: components["schemas"]["LocalGovernmentCode"];
            name: string;
            /** @description Whether the list itself names the successor; if not, these are candidates by prefecture and name */
            told: boolean;
            successors: components["schemas"]["ListedGovernment"][];
        } | {
            /** @enum {string} */
            kind: "appeared";
            code: components["schemas"]["LocalGovernmentCode"];
            name: string;
        };
        ListedGovernment: {
            code: components["schemas"]["LocalGovernmentCode"];
            name: string;
            kana?: string;
            nameEn?: string;
        };
        ProposalView: {
            memberId: components["schemas"]["MemberId"];
            /**
             * @description rename: the same code has another name. move: the member goes on under another code. abolished: nobody is known to go on with it, or who does is a member already
             * @enum {string}
             */
            kind: "rename" | "move" | "abolished";
            from: {
                code: components["schemas"]["LocalGovernmentCode"];
                name: string;
            };
            to?: components["schemas"]["ListedGovernment"];
            /** @description Whom the member may have become, where the list does not say */
            candidates: components["schemas"]["ListedGovernment"][];
            /** @enum {string} */
            status: "open" | "applied" | "dismissed";
            reason?: string;
            decidedAt?: components["schemas"]["Instant"];
            decidedBy?: components["schemas"]["PersonId"];
        };
        GovernmentList: {
            listedOn: components["schemas"]["LocalDate"];
            rows: components["schemas"]["ListRow"][];
        };
        ListRow: {
            code: components["schemas"]["LocalGovernmentCode"];
            name: string;
            kana?: string;
            nameEn?: string;
            /**
             * @description Of a local government that is no more: the code of the one it became or went into, which must be in the same list
             * @example 072028
             */
            successorCode?: string;
        };
        RecheckPage: {
            items: components["schemas"]["RecheckSummary"][];
            cursor?: string;
        };
        RecheckSummary: {
            recheckId: components["schemas"]["RecheckId"];
            listedOn: components["schemas"]["LocalDate"];
            importedAt: components["schemas"]["Instant"];
            importedBy: components["schemas"]["PersonId"];
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            renamed: number;
            /** Format: int64 */
            gone: number;
            /** Format: int64 */
            appeared: number;
            /** Format: int64 */
            proposals: number;
        };
        ProposalDecision: {
            /** @enum {string} */
            decision: "apply";
            reason: string;
            /**
             * @description Moves the member to this code of the list instead
             * @example 072028
             */
            toCode?: string;
        } | {
            /** @enum {string} */
            decision: "dismiss";
            reason: string;
        };
        MyData: {
            /**
             * @description In the audit trail a person is this number alone
             * @example psn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            personId: string;
            exportedAt: components["schemas"]["Instant"];
            name?: string;
            email?: string;
            memberships: components["schemas"]["OwnMembership"][];
            applications: {
                applicationId: components["schemas"]["ApplicationId"];
                /**
                 * @description The number people quote on the telephone
                 * @example A-9B1C-2D3E
                 */
                reference: string;
                status: components["schemas"]["ApplicationStatus"];
                kind: components["schemas"]["MemberKind"];
                name: string;
                corporateNumber?: components["schemas"]["CorporateNumber"];
                invoiceNumber?: components["schemas"]["InvoiceNumber"];
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                filedAt: components["schemas"]["Instant"];
                /** Format: int64 */
                version: number;
                takenBy?: components["schemas"]["PersonId"];
                takenAt?: components["schemas"]["Instant"];
                pausedAt?: components["schemas"]["Instant"];
                decidedAt?: components["schemas"]["Instant"];
                memberId?: components["schemas"]["MemberId"];
                contact?: components["schemas"]["Contact"];
            }[];
            drafts: components["schemas"]["Draft"][];
            invitations: components["schemas"]["Invitation"][];
            inventory: components["schemas"]["PersonalDataItem"][];
        };
        OwnMembership: {
            memberId: components["schemas"]["MemberId"];
            memberName: string;
            memberNameEn?: string;
            roles: ("administrator" | "editor" | "viewer" | "operator")[];
            since: components["schemas"]["Instant"];
            planned?: {
                on: components["schemas"]["LocalDate"];
                roles: ("administrator" | "editor" | "viewer" | "operator")[];
            };
            deputyUntil?: components["schemas"]["LocalDate"];
        };
        PersonalDataItem: {
            code: string;
            name: string;
            nameEn: string;
            purpose: string;
            purposeEn: string;
            retention: string;
            retentionEn: string;
            /**
             * Format: int64
             * @description For how many days, where a day of its own ends it (sweep)
             */
            retentionDays?: number;
            basis: string;
        };
        CorrectedPerson: {
            personId: components["schemas"]["PersonId"];
            name: string;
            email?: string;
        };
        Correction: {
            name: string;
        };
        Erasure: {
            person: boolean;
            /** Format: int64 */
            memberships: number;
            /** Format: int64 */
            drafts: number;
            /** Format: int64 */
            contacts: number;
            /** Format: int64 */
            invitations: number;
            /** @description Applications still to be decided: the person in charge is needed until then, or until they are withdrawn */
            kept: {
                applicationId: components["schemas"]["ApplicationId"];
                status: components["schemas"]["ApplicationStatus"];
            }[];
        };
        Disclosure: {
            memberId: components["schemas"]["MemberId"];
            madeAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many values were blacked out
             */
            blackedOut: number;
            items: {
                item: string;
                values: {
                    [key: string]: unknown;
                };
            }[];
        };
        Stuck: {
            checkedAt: components["schemas"]["Instant"];
            parked: {
                /** Format: int64 */
                count: number;
                /** @description Whether there are more than were counted */
                more: boolean;
            };
            /** @description Of the parked deliveries, those whose consumer came to nothing without a word */
            deadLetters: {
                /** Format: int64 */
                count: number;
                more: boolean;
                oldest?: components["schemas"]["Instant"];
            };
            /** @description Events that no consumer has taken over for longer than these minutes */
            unheard: {
                /** Format: int64 */
                count: number;
                more: boolean;
                oldest?: components["schemas"]["Instant"];
                /** Format: int64 */
                minutes: number;
            };
        };
        AuditPage: {
            items: components["schemas"]["Event"][];
            cursor?: string;
        };
        /** @description One act in the audit trail */
        Event: {
            eventId: components["schemas"]["EventId"];
            name: string;
            block: string;
            about: string;
            at: components["schemas"]["Instant"];
            by?: components["schemas"]["PersonId"];
            actingFor?: components["schemas"]["MemberId"];
            before?: {
                [key: string]: unknown;
            };
            after?: {
                [key: string]: unknown;
            };
        };
        /** @example evt_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        EventId: string;
        ParkedDeliveryPage: {
            items: components["schemas"]["ParkedDelivery"][];
            cursor?: string;
        };
        ParkedDelivery: {
            /**
             * @description Whether its consumer gave up, or came to nothing without a word
             * @enum {string}
             */
            kind: "given-up" | "dead-letter";
            eventId: components["schemas"]["EventId"];
            consumer: string;
            /** Format: int64 */
            attempts: number;
            reason: string;
            parkedAt: components["schemas"]["Instant"];
            event: components["schemas"]["Event"];
        };
        DirectoryPage: {
            items: components["schemas"]["DirectoryEntry"][];
            cursor?: string;
        };
        DirectoryEntry: {
            memberId: components["schemas"]["MemberId"];
            kind: components["schemas"]["MemberKind"];
            name: string;
            nameKana?: string;
            nameEn?: string;
            membershipClass: components["schemas"]["MembershipClass"];
            corporateNumber?: components["schemas"]["CorporateNumber"];
            invoiceNumber?: components["schemas"]["InvoiceNumber"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            prefectureCode: components["schemas"]["PrefectureCode"];
            website?: string;
            about?: string;
            fields: components["schemas"]["FieldCode"][];
            admittedOn: components["schemas"]["LocalDate"];
        };
        DirectoryCounts: {
            /** Format: int64 */
            total: number;
            /** @description With each other choice of a filter, the others kept; municipalities only within a prefecture */
            by: {
                kind: components["schemas"]["Counted"][];
                prefecture: components["schemas"]["Counted"][];
                municipality: components["schemas"]["Counted"][];
                field: components["schemas"]["Counted"][];
            };
            /** @description Without this filter, the others kept; a municipality goes with its prefecture */
            without: {
                /** Format: int64 */
                kind: number;
                /** Format: int64 */
                prefecture: number;
                /** Format: int64 */
                municipality: number;
                /** Format: int64 */
                field: number;
            };
        };
        Counted: {
            code: string;
            /** Format: int64 */
            bodies: number;
        };
        Terms: {
            version: string;
            text: string;
            textEn: string;
        };
        MembershipClassList: {
            items: {
                code: components["schemas"]["MembershipClass"];
                name: string;
                nameEn: string;
                description?: string;
            }[];
            source: string;
        };
        Me: {
            personId: components["schemas"]["PersonId"];
            email?: string;
            memberships: {
                memberId: components["schemas"]["MemberId"];
                name: string;
                nameEn?: string;
                kind: components["schemas"]["MemberKind"];
                roles: ("administrator" | "editor" | "viewer" | "operator")[];
                /** @description The version of the terms that this member has still to accept */
                termsToAccept?: string;
            }[];
            /**
             * Format: int64
             * @description How many open invitations wait for the address of this person
             */
            invitations: number;
        };
        Statistics: {
            /** Format: int64 */
            fiscalYear: number;
            /**
             * Format: int64
             * @description Bodies at the end of the fiscal year; absent where none was set
             */
            target?: number;
            items: {
                month: components["schemas"]["Month"];
                kind: components["schemas"]["MemberKind"];
                /** Format: int64 */
                bodies: number;
            }[];
        };
        /** @example 2026-11 */
        Month: string;
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
    getApplicationsApplicationId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
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
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    putApplicationsApplicationId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/terms-outdated` The terms of use have changed; read and accept them again · `members/body-already-applied` This body has applied or is a member already · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/unknown-local-government` No local government has this code today · `members/corporate-number-mismatch` This is not the corporate number of the local government with this code · `members/reserved-corporate-number` This is the corporate number of a local government · `members/name-mismatch` This is not the name of the local government with this code · `members/identifier-missing` A body of this kind is identified by a number that is not given · `members/evidence-missing` A document is not in the file store, or is not the one that was announced · `members/evidence-needed` A body without a number shows a document that says who it is · `any/invalid-request` Some values do not fit */
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
    putApplicationsApplicationIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `members/wrong-state` This cannot be done in the state the application is in · `members/terms-outdated` The terms of use have changed; read and accept them again · `members/body-already-applied` This body has applied or is a member already · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/unknown-membership-class` This platform has no such class of members · `members/unknown-local-government` No local government has this code today · `members/corporate-number-mismatch` This is not the corporate number of the local government with this code · `members/reserved-corporate-number` This is the corporate number of a local government · `members/name-mismatch` This is not the name of the local government with this code · `members/identifier-missing` A body of this kind is identified by a number that is not given · `members/evidence-missing` A document is not in the file store, or is not the one that was announced · `members/evidence-needed` A body without a number shows a document that says who it is · `any/invalid-request` Some values do not fit */
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
    getApplications: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                status?: components["schemas"]["ApplicationStatus"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getApplicationsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                status?: components["schemas"]["ApplicationStatus"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getMyApplications: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getDrafts: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getDraftsApplicationId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
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
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    putDraftsApplicationId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
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
    deleteDraftsApplicationId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getApplicationsApplicationIdEvidenceFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
                fileId: components["schemas"]["FileId"];
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
                    "application/json": components["schemas"]["SignedDownload"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    putApplicationsApplicationIdEvidenceFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evidence"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUpload"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
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
            /** @description `any/too-often` You have done this very often in a short time; try again later; upload: 300 at once, one more each 5 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
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
    getMembersMemberId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    getMembers: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                status?: components["schemas"]["MemberStatus"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getMembersCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                status?: components["schemas"]["MemberStatus"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getMembersMemberIdPeople: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
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
                    "application/json": components["schemas"]["PersonOfMemberPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    getMembersMemberIdInvitations: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
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
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    putMembersMemberIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `members/member-not-active` This cannot be done in the state the member is in · `members/last-administrator` A member keeps at least one administrator · `members/invitation-not-open` This invitation has been accepted, withdrawn or has expired · `members/terms-outdated` The terms of use have changed; read and accept them again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/not-of-this-member` This person does not belong to the member · `members/date-in-the-past` This date has passed · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later (invite, rescue); invitation: 100 at once, one more each 60 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
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
    getMyInvitations: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    putInvitationsInvitationIdAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                invitationId: components["schemas"]["InvitationId"];
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
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `members/invitation-not-open` This invitation has been accepted, withdrawn or has expired · `members/member-not-active` This cannot be done in the state the member is in */
            409: {
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
    getRechecksRecheckId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                recheckId: components["schemas"]["RecheckId"];
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
                    "application/json": components["schemas"]["RecheckReport"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    putRechecksRecheckId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                recheckId: components["schemas"]["RecheckId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernmentList"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckReport"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckReport"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/list-older` A newer list has been taken over already · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/list-too-short` The list is much shorter than the one in force; nobody was dropped · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; import: 400 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
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
    getRechecks: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["RecheckPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    putRechecksRecheckIdProposalsMemberId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                recheckId: components["schemas"]["RecheckId"];
                memberId: components["schemas"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckReport"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckReport"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `members/proposal-decided` This proposal has been decided already · `members/list-older` A newer list has been taken over already · `members/body-already-applied` This body has applied or is a member already · `members/member-not-active` This cannot be done in the state the member is in · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/unknown-local-government` No local government has this code today · `any/invalid-request` Some values do not fit */
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
    getMyData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    putMyDataCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedPerson"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
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
    putMyDataErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members/last-administrator` A member keeps at least one administrator · `any/changed-meanwhile` Somebody changed this meanwhile; load it again */
            409: {
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
    getMembersMemberIdDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
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
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    getStuck: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["Stuck"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getAudit: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description The month in Tokyo; this month if absent */
                month?: string;
                /** @description The id of a thing: its whole history */
                about?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getAuditCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description The month in Tokyo; this month if absent */
                month?: string;
                /** @description The id of a thing: its whole history */
                about?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getParkedDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["ParkedDeliveryPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    postParkedDeliveriesEventIdConsumerRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                eventId: components["schemas"]["EventId"];
                consumer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    getDirectory: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description part of the name in kanji, kana or English, of the corporate number or of the code */
                text?: string;
                kind?: components["schemas"]["MemberKind"];
                /** @description JIS X 0401: 01 to 47 */
                prefecture?: components["schemas"]["PrefectureCode"];
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                field?: components["schemas"]["FieldCode"];
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
                    "application/json": components["schemas"]["DirectoryPage"];
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
    getDirectoryCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description part of the name in kanji, kana or English, of the corporate number or of the code */
                text?: string;
                kind?: components["schemas"]["MemberKind"];
                /** @description JIS X 0401: 01 to 47 */
                prefecture?: components["schemas"]["PrefectureCode"];
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                field?: components["schemas"]["FieldCode"];
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
    getDirectoryCounts: {
        parameters: {
            query?: {
                /** @description part of the name in kanji, kana or English, of the corporate number or of the code */
                text?: string;
                kind?: components["schemas"]["MemberKind"];
                /** @description JIS X 0401: 01 to 47 */
                prefecture?: components["schemas"]["PrefectureCode"];
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                field?: components["schemas"]["FieldCode"];
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
                    "application/json": components["schemas"]["DirectoryCounts"];
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
    getDirectoryMemberId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["MemberId"];
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
                    "application/json": components["schemas"]["DirectoryEntry"];
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
    getTerms: {
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
                    "application/json": components["schemas"]["Terms"];
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
    getMembershipClasses: {
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
                    "application/json": components["schemas"]["MembershipClassList"];
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
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
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
    getStatistics: {
        parameters: {
            query?: {
                fiscalYear?: number;
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
                    "application/json": components["schemas"]["Statistics"];
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
    getStatisticsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                fiscalYear?: number;
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
}
