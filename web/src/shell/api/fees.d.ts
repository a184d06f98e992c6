export interface paths {
    "/municipalities/{localGovernmentCode}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who determines revenue, who orders payments and who keeps the money */
        get: operations["getMunicipalitiesLocalGovernmentCodeOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/officers/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Appoint the officers: different people for each office */
        put: operations["putMunicipalitiesLocalGovernmentCodeOfficersActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A levy, and how far it has come */
        get: operations["getLeviesLevyId"];
        /** Draft the levy of a year and say where its roll is sent */
        put: operations["putLeviesLevyId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Try the roll, decide the levy, or drop it */
        put: operations["putLeviesLevyIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/levies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The levies of a municipality, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeLevies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cells of the roll that do not fit */
        get: operations["getLeviesLevyIdErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/payers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the roll of a levy says of each payer, and what falls due of it when */
        get: operations["getLeviesLevyIdPayers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a levy in the course of its year: somebody opened, closed, merged or changed */
        put: operations["putLeviesLevyIdChangesChangeId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The changes of a levy in the course of its year, newest first */
        get: operations["getLeviesLevyIdChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is still owed, oldest due first; or the claim with a number */
        get: operations["getMunicipalitiesLocalGovernmentCodeClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim and where it stands */
        get: operations["getClaimsClaimId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a claim, refund or appropriate what was overpaid */
        put: operations["putClaimsClaimIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/bank-accounts/{bankAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name an account of the municipality, and which files post its money */
        put: operations["putMunicipalitiesLocalGovernmentCodeBankAccountsBankAccountId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of a municipality */
        get: operations["getMunicipalitiesLocalGovernmentCodeBankAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-files/{bankFileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file, and how far it has come */
        get: operations["getBankFilesBankFileId"];
        /** Announce a bank’s file and say where it is sent */
        put: operations["putBankFilesBankFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-files/{bankFileId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have a file read: it is refused whole, or what is new in it is posted */
        put: operations["putBankFilesBankFileIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-files/{bankFileId}/uncollected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an account transfer was to collect and did not, and why */
        get: operations["getBankFilesBankFileIdUncollected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/bank-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a municipality’s banks, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeBankFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/books/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checks of the books, with every difference */
        get: operations["getMunicipalitiesLocalGovernmentCodeBooksChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/books/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which months and years are closed */
        get: operations["getMunicipalitiesLocalGovernmentCodeBooksClosed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/books/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close a month or a year */
        put: operations["putMunicipalitiesLocalGovernmentCodeBooksActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/books/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries of a month, in the order of days */
        get: operations["getMunicipalitiesLocalGovernmentCodeBooksJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/books/journal.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries of a month as CSV, one line for each posting */
        get: operations["getMunicipalitiesLocalGovernmentCodeBooksJournalCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/books/days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved on a day, by account, year, and current or carried over */
        get: operations["getMunicipalitiesLocalGovernmentCodeBooksDaysDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/payers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The payers of a municipality, or those whose name or reading holds a text */
        get: operations["getMunicipalitiesLocalGovernmentCodePayers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-payers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The payers for whom the reader speaks, bound by the code of a letter */
        get: operations["getMyPayers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/levies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a payer was levied, how it came about, and its instalments; the latest year first */
        get: operations["getPayersPayerIdLevies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims on a payer, settled ones too, oldest due first */
        get: operations["getPayersPayerIdClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with the money of a payer, newest first: each entry of the journal that is theirs */
        get: operations["getPayersPayerIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The municipalities that keep books, and what the last night found in them */
        get: operations["getChecks"];
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
    "/levies/{levyId}/notices/{issueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the making of notices has come, and the print file when it is complete */
        get: operations["getLeviesLevyIdNoticesIssueId"];
        /** Issue the notices of a levy, to all its payers or to some; another function makes the print file */
        put: operations["putLeviesLevyIdNoticesIssueId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was issued for a levy, newest first */
        get: operations["getLeviesLevyIdNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/notices/{issueId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a part of the print file can be fetched, for a minute */
        get: operations["getLeviesLevyIdNoticesIssueIdFilesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/notices/{issueId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom notices went, and what became of each */
        get: operations["getLeviesLevyIdNoticesIssueIdRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/levies/{levyId}/notices/{issueId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record that the notices of an issue were dispatched */
        put: operations["putLeviesLevyIdNoticesIssueIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/notice-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the notices of a municipality say */
        get: operations["getMunicipalitiesLocalGovernmentCodeNoticeTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/notice-terms/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set what notices say from now on; what was issued stays as it is */
        put: operations["putMunicipalitiesLocalGovernmentCodeNoticeTermsActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/returned-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that came back and reached nobody yet, the oldest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeReturnedNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a payer was notified of, newest first */
        get: operations["getPayersPayerIdNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/notices/{issueId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask for a copy of a notice, or record that it was dispatched, came back or was published */
        put: operations["putPayersPayerIdNoticesIssueIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/notices/{issueId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a copy of a notice can be fetched, for a minute */
        get: operations["getPayersPayerIdNoticesIssueIdFilesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/petitions/{petitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask for an exemption or a deferral of instalments: by the payer, or by the municipality in their name */
        put: operations["putPayersPayerIdPetitionsPetitionId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/petitions/{petitionId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grant, refuse or cancel what was asked, with document and reason, or take it back */
        put: operations["putPayersPayerIdPetitionsPetitionIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for in the name of a payer, newest first */
        get: operations["getPayersPayerIdPetitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exemptions and deferrals that were asked for, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodePetitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for whom in the money of a municipality today */
        get: operations["getMunicipalitiesLocalGovernmentCodeToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A grant: its budget against what was spent, its payments and what is to be settled */
        get: operations["getGrantsGrantId"];
        /** Ask for the grant of a year, line by line of its budget */
        put: operations["putGrantsGrantId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide, order, pay, report, determine, settle or revoke a grant, each by whose office it is */
        put: operations["putGrantsGrantIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grants of a municipality, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grants of a district, for its organization and the municipality, newest first */
        get: operations["getDistrictsDistrictIdGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}/payments/{paymentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the order to the bank (総合振込, 120 bytes) can be fetched, for a minute */
        get: operations["getGrantsGrantIdPaymentsPaymentIdFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of a district by year and activity, for everybody */
        get: operations["getDistrictsDistrictIdAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The totals of a district by year and activity, for its organization and the municipality: of no payer, and none withheld */
        get: operations["getDistrictsDistrictIdTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}/expenses/{expenseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report an expense with its voucher, its quotation and the proof that it was paid */
        put: operations["putGrantsGrantIdExpensesExpenseId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}/expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The expenses of a grant, those that were taken back or disallowed among them */
        get: operations["getGrantsGrantIdExpenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask where to send a document, before the expense that names it is reported */
        put: operations["putGrantsGrantIdFilesFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}/expenses/{expenseId}/{proof}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a proof of an expense can be fetched, for a minute */
        get: operations["getGrantsGrantIdExpensesExpenseIdProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the grants of a district were spent on, by year and activity, for everybody */
        get: operations["getDistrictsDistrictIdSpending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget against actual of a district and what is left to ask for, for its organization and the municipality */
        get: operations["getDistrictsDistrictIdBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/years/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement of a fiscal year: determined, received, written off and carried over, of the year and of arrears */
        get: operations["getMunicipalitiesLocalGovernmentCodeYearsFiscalYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/years/{fiscalYear}/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same totals as CSV, in the order of the official statement of accounts */
        get: operations["getMunicipalitiesLocalGovernmentCodeYearsFiscalYearStatementCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/years/{fiscalYear}/reviewed-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a review of a year looks at entry by entry: corrections, reversals, refunds, write-offs, grants, each with who made it */
        get: operations["getMunicipalitiesLocalGovernmentCodeYearsFiscalYearReviewedEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/years/{fiscalYear}/reviewed-entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV */
        get: operations["getMunicipalitiesLocalGovernmentCodeYearsFiscalYearReviewedEntriesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/office-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done about the books of a municipality: officers, terms, months and years that were closed, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeOfficeActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/plan-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the grants of a plan are settled, and whether the plan is closed */
        get: operations["getDistrictsDistrictIdPlanClosing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/plan-closing/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close a plan whose period is over, when every grant of it is settled */
        put: operations["putDistrictsDistrictIdPlanClosingActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/retention-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For how many years the papers of a fiscal year are kept, and by which rule */
        get: operations["getMunicipalitiesLocalGovernmentCodeRetentionTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/retention-terms/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set for how many years the papers of a fiscal year are kept */
        put: operations["putMunicipalitiesLocalGovernmentCodeRetentionTermsActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/your-yen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a payer’s fee, year by year: levied, paid, and by a pro-rata share granted to which activity with which result */
        get: operations["getPayersPayerIdYourYen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is overdue, oldest due first, with where collecting it stands and when it is extinct */
        get: operations["getMunicipalitiesLocalGovernmentCodeArrears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due on a claim today, what happened to it, and when it is extinct */
        get: operations["getClaimsClaimIdArrears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/arrears/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record a step of collecting a claim: handed over, seized, stayed, bankrupt, acknowledged; or a cost of disposition */
        put: operations["putClaimsClaimIdArrearsActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/claim-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything one payer owes on a day, for a bankruptcy or another disposition: cost, late charge and fee */
        get: operations["getPayersPayerIdClaimList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/part-payments/{partPaymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take the pledge of a payer to pay what is overdue in parts */
        put: operations["putPayersPayerIdPartPaymentsPartPaymentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/part-payments/{partPaymentId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a pledge that is not kept, or not needed any more */
        put: operations["putPayersPayerIdPartPaymentsPartPaymentIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/part-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pledges of a payer and whether they are kept, newest first */
        get: operations["getPayersPayerIdPartPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/payable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be paid on a claim on a day, in the order in which a payment is taken, and how the late charge comes about */
        get: operations["getClaimsClaimIdPayable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/base-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The special base rates of all years that are known: those that ship, and those that were imported since */
        get: operations["getBaseRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/base-rates/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Import the special base rate of a further year */
        put: operations["putBaseRatesActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/write-offs/{writeOffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask that a claim be written off, with its reason and the documents that show it */
        put: operations["putClaimsClaimIdWriteOffsWriteOffId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/write-offs/{writeOffId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write a claim off, or refuse to: by another officer than who asked for it */
        put: operations["putClaimsClaimIdWriteOffsWriteOffIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Write-offs that were asked for and what became of them, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeWriteOffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/arrears/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a document that shows why a claim is written off can be fetched, for a minute */
        get: operations["getClaimsClaimIdArrearsFilesFileId"];
        /** Ask where to send a document that shows why a claim is written off */
        put: operations["putClaimsClaimIdArrearsFilesFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/collection-terms/{districtId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the ordinance of a district says of arrears: dunning and late charge */
        get: operations["getMunicipalitiesLocalGovernmentCodeCollectionTermsDistrictId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/collection-terms/{districtId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set what the ordinance says of arrears from now on; what was dunned stays as it is */
        put: operations["putMunicipalitiesLocalGovernmentCodeCollectionTermsDistrictIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/dunnings/{dunningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Draft a dunning or a reminder of all who are overdue; another function lists them */
        put: operations["putMunicipalitiesLocalGovernmentCodeDunningsDunningId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/dunnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dunnings of a municipality, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeDunnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dunnings/{dunningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dunning, how far it has come, and its print file when that is complete */
        get: operations["getDunningsDunningId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dunnings/{dunningId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide a dunning, drop it, or record that its letters were dispatched */
        put: operations["putDunningsDunningIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dunnings/{dunningId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a part of the print file can be fetched, for a minute */
        get: operations["getDunningsDunningIdFilesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dunnings/{dunningId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a dunning reaches and with what, before it is decided and after */
        get: operations["getDunningsDunningIdLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/dunnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dunning notices and reminders of a payer, newest first */
        get: operations["getPayersPayerIdDunnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/returned-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dunning notices and reminders that came back and reached nobody yet, the oldest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeReturnedLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/dunnings/{dunningId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask for a copy of a letter, or record that it was dispatched, came back or was published */
        put: operations["putPayersPayerIdDunningsDunningIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/dunnings/{dunningId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a copy of a letter can be fetched, for a minute */
        get: operations["getPayersPayerIdDunningsDunningIdFilesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deposits that wait for a claim, oldest first, with what they may be for */
        get: operations["getMunicipalitiesLocalGovernmentCodeDeposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/deposits-set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deposits that are not ours and are kept until they go back, oldest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeDepositsSetAside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deposits/{depositId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deposit and what is left of it */
        get: operations["getDepositsDepositId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deposits/{depositId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Clear a deposit against claims, set it aside, take it up again, give it back, or take it back as the bank did */
        put: operations["putDepositsDepositIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/clearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What deposits were used for, newest first */
        get: operations["getMunicipalitiesLocalGovernmentCodeClearings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clearings/{clearingId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Undo a clearing: the deposit waits again, the claims are owed again */
        put: operations["putClearingsClearingIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/payer-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The names of payers that were learned */
        get: operations["getMunicipalitiesLocalGovernmentCodePayerNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Forget a name that was learned of a payer */
        put: operations["putPayersPayerIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/mandate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account from which a payer has the fee collected, its number masked */
        get: operations["getPayersPayerIdMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has the fee collected from an account, each masked */
        get: operations["getMunicipalitiesLocalGovernmentCodeMandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/mandate/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Register the account of a payer, record that the bank took it, or end the mandate and forget the account */
        put: operations["putPayersPayerIdMandateActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/transfer-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the bank knows the municipality by when it collects */
        get: operations["getMunicipalitiesLocalGovernmentCodeTransferTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/transfer-terms/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set what the bank knows the municipality by; requests that were made stay as they are */
        put: operations["putMunicipalitiesLocalGovernmentCodeTransferTermsActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/transfer-requests/{dueOn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request of account transfers, its control totals, and what became of it */
        get: operations["getMunicipalitiesLocalGovernmentCodeTransferRequestsDueOn"];
        /** Have the request of account transfers of a due date made, once: asked again it is the same */
        put: operations["putMunicipalitiesLocalGovernmentCodeTransferRequestsDueOn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/transfer-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests of account transfers, the latest due date first */
        get: operations["getMunicipalitiesLocalGovernmentCodeTransferRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/transfer-requests/{dueOn}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the file for the bank can be fetched, for a minute */
        get: operations["getMunicipalitiesLocalGovernmentCodeTransferRequestsDueOnFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/refund-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How interest on refunds is reckoned */
        get: operations["getMunicipalitiesLocalGovernmentCodeRefundTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/refund-terms/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set how interest on refunds is reckoned from now on; what was refunded stays as it is */
        put: operations["putMunicipalitiesLocalGovernmentCodeRefundTermsActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/refundable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be refunded or appropriated today, with the interest on it and how that comes about */
        get: operations["getClaimsClaimIdRefundable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was refunded to a payer or appropriated, newest first */
        get: operations["getPayersPayerIdRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/refunds/{entryId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask for the notice of a refund; another function draws it */
        put: operations["putPayersPayerIdRefundsEntryIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers/{payerId}/refunds/{entryId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the notice of a refund can be fetched, for a minute */
        get: operations["getPayersPayerIdRefundsEntryIdFilesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that left an account and waits for its reason: what explains the difference to the bank */
        get: operations["getMunicipalitiesLocalGovernmentCodeMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that was booked as paid and that no line of the bank has told yet, oldest first, of accounts whose files tell a balance */
        get: operations["getMunicipalitiesLocalGovernmentCodePayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/movements/{movementId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which payout a line of the bank is */
        put: operations["putMovementsMovementIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/clearing-undos/{undoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the undoing of clearings has come, and which could not be undone */
        get: operations["getMunicipalitiesLocalGovernmentCodeClearingUndosUndoId"];
        /** Undo many clearings for one reason: each whole or not at all, one after the other by another function */
        put: operations["putMunicipalitiesLocalGovernmentCodeClearingUndosUndoId"];
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
        OfficersView: {
            /**
             * Format: int64
             * @description The version that was looked at; 0 where nobody has been appointed
             */
            version: number;
            revenueOfficers: components["schemas"]["PersonId"][];
            expenditureOfficers: components["schemas"]["PersonId"][];
            treasurers: components["schemas"]["PersonId"][];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
        };
        /** @example psn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PersonId: string;
        /**
         * @description 全国地方公共団体コード: 6 digits, the last is the check digit
         * @example 072028
         */
        LocalGovernmentCode: string;
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
        /** @example act_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ActId: string;
        OfficersDraft: {
            /**
             * Format: int64
             * @description The version that was looked at; 0 where nobody has been appointed
             */
            version: number;
            revenueOfficers: components["schemas"]["PersonId"][];
            expenditureOfficers: components["schemas"]["PersonId"][];
            treasurers: components["schemas"]["PersonId"][];
        };
        LevyView: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** Format: int32 */
            fiscalYear: number;
            grounds: {
                /** @enum {string} */
                from: "heard";
            } | {
                /** @enum {string} */
                from: "papers";
                certificate: components["schemas"]["Paper"];
                ordinance: components["schemas"]["Paper"];
            };
            /**
             * Format: date
             * @description 賦課期日: the day of the levy roll
             * @example 2026-11-22
             */
            referenceOn: string;
            /**
             * Format: int64
             * @description Of the activities, less other income: the fees together are never above it
             * @example 1280000
             */
            necessaryCost: number;
            /** @description What the year is spent on: together the necessary cost, and shown to everybody in these shares */
            activities?: {
                activity: string;
                amount: components["schemas"]["Yen"];
            }[];
            instalments: string[];
            instalmentUnit: 1 | 10 | 100 | 1000;
            closedDays: components["schemas"]["LevyClosedDays"];
            /** @description 教示: decided by the city */
            appealInstruction: string;
            file: components["schemas"]["UploadedFile"];
            levyId: components["schemas"]["LevyId"];
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            status: "announced" | "reading" | "read" | "unreadable" | "writing" | "done" | "dropped";
            at: components["schemas"]["Instant"];
            fault?: string;
            found?: components["schemas"]["LevyFindings"];
            document?: components["schemas"]["Paper"];
            progress?: {
                /** Format: int64 */
                written: number;
                /** Format: int64 */
                of: number;
            };
            /**
             * Format: int64
             * @description By how much changes in the course of the year made the total more or less
             * @example -500
             */
            changed?: number;
            /**
             * Format: int64
             * @description Payers who came in the course of the year
             */
            opened?: number;
            upload?: components["schemas"]["SignedUpload"];
        };
        Paper: {
            number: string;
            on: components["schemas"]["LocalDate"];
        };
        /**
         * Format: date
         * @example 2026-11-22
         */
        LocalDate: string;
        /**
         * Format: int64
         * @description Whole yen
         * @example 1280000
         */
        Yen: number;
        LevyClosedDays: {
            /**
             * @description 0 is Sunday
             * @default [
             *       0,
             *       6
             *     ]
             */
            weekdays: number[];
            yearEnd?: {
                from: string;
                until: string;
            };
            /** @default [] */
            days: components["schemas"]["LocalDate"][];
        };
        UploadedFile: {
            name: string;
            /** Format: int32 */
            bytes: number;
            sha256: string;
        };
        /** @example lvy_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        LevyId: string;
        /**
         * Format: date-time
         * @example 2026-11-22T03:04:05.678Z
         */
        Instant: string;
        LevyFindings: {
            /** Format: int64 */
            payers: number;
            /** Format: int64 */
            paying: number;
            /** Format: int64 */
            claims: number;
            total: components["schemas"]["Yen"];
            byInstalment: {
                namedOn: components["schemas"]["LocalDate"];
                dueOn: components["schemas"]["LocalDate"];
                total: components["schemas"]["Yen"];
            }[];
            /** Format: int64 */
            rowsInError: number;
            aboveCost: boolean;
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
        LevyDraft: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** Format: int32 */
            fiscalYear: number;
            grounds: {
                /** @enum {string} */
                from: "heard";
            } | {
                /** @enum {string} */
                from: "papers";
                certificate: components["schemas"]["Paper"];
                ordinance: components["schemas"]["Paper"];
            };
            /**
             * Format: date
             * @description 賦課期日: the day of the levy roll
             * @example 2026-11-22
             */
            referenceOn: string;
            /**
             * Format: int64
             * @description Of the activities, less other income: the fees together are never above it
             * @example 1280000
             */
            necessaryCost: number;
            /** @description What the year is spent on: together the necessary cost, and shown to everybody in these shares */
            activities?: {
                activity: string;
                amount: components["schemas"]["Yen"];
            }[];
            instalments: string[];
            instalmentUnit: 1 | 10 | 100 | 1000;
            closedDays: components["schemas"]["LevyClosedDays"];
            /** @description 教示: decided by the city */
            appealInstruction: string;
            file: components["schemas"]["UploadedFile"];
        };
        LevyAct: {
            /** @enum {string} */
            act: "read";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "decide";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
        } | {
            /** @enum {string} */
            act: "drop";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
        };
        LevyPage: {
            items: components["schemas"]["LevyView"][];
            cursor?: string;
        };
        LevyErrorPage: {
            items: components["schemas"]["LevyError"][];
            cursor?: string;
        };
        LevyError: {
            /** Format: int64 */
            row: number;
            heading: string;
            code: string;
        };
        RolledPayerPage: {
            items: components["schemas"]["RolledPayer"][];
            cursor?: string;
        };
        RolledPayer: {
            payerId: components["schemas"]["PayerId"];
            name: string;
            fee: components["schemas"]["Yen"];
            expectedBenefit: components["schemas"]["Yen"];
            explanation?: string;
            /** @description What falls due in each instalment */
            parts: components["schemas"]["Yen"][];
        };
        /** @example bnf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PayerId: string;
        LevyChangeView: {
            changeId: components["schemas"]["LevyChangeId"];
            levyId: components["schemas"]["LevyId"];
            /** @enum {string} */
            cause: "opened" | "closed" | "merged" | "transferred" | "changed" | "mistake";
            on: components["schemas"]["LocalDate"];
            document: components["schemas"]["Paper"];
            reason: string;
            at: components["schemas"]["Instant"];
            /** @description Who is to be sent a notice */
            payers: components["schemas"]["PayerId"][];
            claims: {
                claimId: components["schemas"]["ClaimId"];
                before: components["schemas"]["Yen"];
                after: components["schemas"]["Yen"];
            }[];
        };
        /** @example lvc_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        LevyChangeId: string;
        /** @example clm_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ClaimId: string;
        LevyChangeDraft: {
            /**
             * Format: int64
             * @description The version of the levy that was looked at
             */
            version: number;
            /** @enum {string} */
            cause: "opened" | "closed" | "merged" | "transferred" | "changed" | "mistake";
            /**
             * Format: date
             * @description From when it is so
             * @example 2026-11-22
             */
            on: string;
            document: components["schemas"]["Paper"];
            reason: string;
            corrections: {
                claimId: components["schemas"]["ClaimId"];
                /** Format: int64 */
                version: number;
                determined: components["schemas"]["Yen"];
            }[];
            opened?: components["schemas"]["OpenedPayer"];
        };
        OpenedPayer: {
            payerId: components["schemas"]["PayerId"];
            name: string;
            nameKana: string;
            postalCode: string;
            address: string;
            fee: components["schemas"]["Yen"];
            expectedBenefit: components["schemas"]["Yen"];
            explanation?: string;
            virtualAccount?: string;
            parts: {
                /** Format: int32 */
                instalment: number;
                dueOn: components["schemas"]["LocalDate"];
                amount: components["schemas"]["Yen"];
            }[];
        };
        LevyChangePage: {
            items: components["schemas"]["LevyChangeView"][];
            cursor?: string;
        };
        ClaimPage: {
            items: components["schemas"]["ClaimView"][];
            cursor?: string;
        };
        ClaimView: {
            claimId: components["schemas"]["ClaimId"];
            levyId: components["schemas"]["LevyId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            payerId: components["schemas"]["PayerId"];
            /** Format: int64 */
            fiscalYear: number;
            /** Format: int64 */
            instalment: number;
            dueOn: components["schemas"]["LocalDate"];
            /** @description What the payer quotes: eight digits and two check digits */
            reference: string;
            determined: components["schemas"]["Yen"];
            received: components["schemas"]["Yen"];
            refunded: components["schemas"]["Yen"];
            appropriated: components["schemas"]["Yen"];
            writtenOff: components["schemas"]["Yen"];
            refundDue: components["schemas"]["Yen"];
            outstanding: components["schemas"]["Yen"];
            /**
             * Format: date
             * @description 徴収猶予
             * @example 2026-11-22
             */
            deferredUntil?: string;
            /**
             * Format: int64
             * @description What of the payments was taken for the late charge
             * @example 1280000
             */
            lateCharged?: number;
            /**
             * Format: int64
             * @description 還付加算金 that went with what was refunded or appropriated
             * @example 1280000
             */
            refundInterest?: number;
            /**
             * Format: int64
             * @description What of the payments was taken for costs of disposition
             * @example 1280000
             */
            costsMet?: number;
            /** @description 督促: the one statutory dunning */
            dunned?: {
                dunningId: components["schemas"]["DunningId"];
                number: string;
                on: components["schemas"]["LocalDate"];
                deadlineOn: components["schemas"]["LocalDate"];
            };
            /** Format: int64 */
            version: number;
        };
        /** @example dun_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DunningId: string;
        ClaimAct: {
            /** @enum {string} */
            act: "correct";
            /** Format: int64 */
            version: number;
            reason: string;
            determined: components["schemas"]["Yen"];
        } | {
            /** @enum {string} */
            act: "refund";
            /** Format: int64 */
            version: number;
            reason: string;
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            amount: number;
            from: components["schemas"]["BankAccountId"];
            document?: components["schemas"]["Paper"];
        } | {
            /** @enum {string} */
            act: "appropriate";
            /** Format: int64 */
            version: number;
            reason: string;
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            amount: number;
            to: components["schemas"]["ClaimId"];
            document?: components["schemas"]["Paper"];
        };
        /** @example bac_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        BankAccountId: string;
        BankAccountView: {
            bankAccountId: components["schemas"]["BankAccountId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            content: components["schemas"]["BankAccountDraft"];
            /** @description What the last statement says */
            closing?: {
                balance: components["schemas"]["YenDifference"];
                on: components["schemas"]["LocalDate"];
            };
            /**
             * Format: int64
             * @description What the books hold, with what was there before the first file
             * @example -500
             */
            ledger: number;
            /**
             * Format: int64
             * @description What left the account for a reason nobody has told yet, less what was booked as paid and has not left it: so much the books hold more
             * @example -500
             */
            waiting: number;
        };
        BankAccountDraft: {
            name: string;
            account: {
                bankCode: string;
                branchCode: string;
                /** @enum {string} */
                kind: "1" | "2" | "4";
                number: string;
            } | {
                identifier: string;
            };
            /**
             * @description The one kind of file that posts money into this account
             * @enum {string}
             */
            source: "zengin-01" | "zengin-03" | "zengin-91" | "camt" | "csv";
            /** @enum {string} */
            years: "era" | "western";
            csv?: components["schemas"]["CsvProfile"];
            /**
             * Format: int64
             * @description What the bank held before the first file
             * @example -500
             */
            openingBalance: number;
        };
        CsvProfile: {
            name: string;
            /** Format: int32 */
            headingRows: number;
            /** @enum {string} */
            years: "era" | "western";
            columns: {
                /** Format: int32 */
                postedOn: number;
                /** Format: int32 */
                amountIn: number;
                /** Format: int32 */
                amountOut?: number;
                /** Format: int32 */
                payerKana: number;
                /** Format: int32 */
                valueOn?: number;
                /**
                 * Format: int32
                 * @description When the payer paid at a counter: the day that counts
                 */
                paidOn?: number;
                /** Format: int32 */
                reference?: number;
                /** Format: int32 */
                remittance?: number;
                /** Format: int32 */
                inquiry?: number;
                /** Format: int32 */
                balance?: number;
                /** Format: int32 */
                bankName?: number;
            };
        };
        /**
         * Format: int64
         * @description Whole yen, negative where it became less
         * @example -500
         */
        YenDifference: number;
        BankAccountPage: {
            items: components["schemas"]["BankAccountView"][];
            cursor?: string;
        };
        BankFileView: {
            bankFileId: components["schemas"]["BankFileId"];
            bankAccountId: components["schemas"]["BankAccountId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            status: "announced" | "reading" | "refused" | "posting" | "posted";
            at: components["schemas"]["Instant"];
            file: components["schemas"]["UploadedFile"];
            refusal?: {
                /** @enum {string} */
                fault: "empty" | "not-a-bank-file" | "cut-off" | "wrong-record" | "not-text" | "not-a-number" | "not-a-date" | "missing-amount" | "wrong-count" | "wrong-total" | "wrong-balance" | "not-xml" | "document-type" | "not-yen" | "not-booked" | "no-such-column" | "too-large" | "not-as-requested" | "other-account" | "other-source";
                /** Format: int64 */
                row: number;
                /** Format: int64 */
                offset: number;
            };
            found?: components["schemas"]["BankFileFound"];
            progress?: {
                /** Format: int64 */
                written: number;
                /** Format: int64 */
                of: number;
            };
            upload?: components["schemas"]["SignedUpload"];
        };
        /** @example bkf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        BankFileId: string;
        /** @description Lines of the file, those that are new, and those that another file told before */
        BankFileFound: {
            /** Format: int64 */
            lines: number;
            /** Format: int64 */
            deposits: number;
            total: components["schemas"]["Yen"];
            /** Format: int64 */
            known: number;
            /** Format: int64 */
            movements: number;
            /** Format: int64 */
            uncollected?: number;
            /**
             * Format: date
             * @description The due date of the request of transfers that this result answers
             * @example 2026-11-22
             */
            requestedFor?: string;
        };
        BankFileDraft: {
            bankAccountId: components["schemas"]["BankAccountId"];
            file: components["schemas"]["UploadedFile"];
        };
        BankFileAct: {
            /** @enum {string} */
            act: "read";
            /** Format: int64 */
            version: number;
        };
        UncollectedPage: {
            items: components["schemas"]["UncollectedView"][];
            cursor?: string;
        };
        /** @description A line of an account transfer that came to nothing, and why */
        UncollectedView: {
            /** Format: int64 */
            row: number;
            reference: string;
            payerKana: string;
            amount: components["schemas"]["Yen"];
            /** @enum {string} */
            result: "short-of-funds" | "no-account" | "stopped-by-payer" | "no-mandate" | "stopped-by-collector" | "other";
        };
        BankFilePage: {
            items: components["schemas"]["BankFileView"][];
            cursor?: string;
        };
        BooksCheck: {
            isSound: boolean;
            /**
             * Format: int64
             * @description The first block of the journal that is not what was sealed
             */
            brokenSeal?: number;
            findings: {
                /** @enum {string} */
                check: "sum-zero" | "balances" | "outstanding" | "formula" | "bank" | "receipts" | "refunds" | "late-charges" | "costs" | "payments" | "grants" | "grant-cover" | "refund-interest";
                differences: {
                    about: string;
                    expected: number;
                    found: number;
                }[];
            }[];
        };
        ClosedBooks: {
            months: components["schemas"]["Month"][];
            years: number[];
        };
        /** @example 2026-11 */
        Month: string;
        BooksAct: {
            /** @enum {string} */
            act: "close-month";
            month: components["schemas"]["Month"];
        } | {
            /** @enum {string} */
            act: "close-year";
            /** Format: int32 */
            fiscalYear: number;
        };
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            cursor?: string;
        };
        EntryView: {
            entryId: components["schemas"]["EntryId"];
            /** @enum {string} */
            kind: "determined" | "corrected" | "received" | "cleared" | "set-aside" | "returned" | "written-off" | "refunded" | "appropriated" | "cost-arisen" | "grant-paid" | "grant-returned" | "grant-refinanced" | "reversed";
            bookedOn: components["schemas"]["LocalDate"];
            /** Format: int64 */
            fiscalYear: number;
            about: string;
            postings: {
                account: string;
                /** @enum {string} */
                side: "debit" | "credit";
                amount: components["schemas"]["Yen"];
            }[];
            reverses?: components["schemas"]["EntryId"];
            /** @description The deposit it was paid with, or the claim from which it was moved */
            with?: string;
            reason?: string;
        };
        /** @example ent_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        EntryId: string;
        DayTotals: {
            day: components["schemas"]["LocalDate"];
            totals: {
                /** @description What kind of account */
                account: string;
                whose: string;
                /** Format: int64 */
                fiscalYear: number;
                /** @description 滞納繰越分 */
                arrears: boolean;
                debit: components["schemas"]["Yen"];
                credit: components["schemas"]["Yen"];
            }[];
        };
        PayerPage: {
            items: components["schemas"]["PayerView"][];
            cursor?: string;
        };
        PayerView: {
            payerId: components["schemas"]["PayerId"];
            name: string;
            nameKana: string;
            postalCode: string;
            address: string;
        };
        MyPayerPage: {
            items: components["schemas"]["MyPayer"][];
            cursor?: string;
        };
        MyPayer: {
            payerId: components["schemas"]["PayerId"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            name: string;
        };
        AssessmentPage: {
            items: components["schemas"]["AssessmentView"][];
            cursor?: string;
        };
        AssessmentView: {
            levyId: components["schemas"]["LevyId"];
            payerId: components["schemas"]["PayerId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** Format: int64 */
            fiscalYear: number;
            /**
             * Format: int64
             * @description As it was decided; a later correction shows in the claims and in the history
             * @example 1280000
             */
            fee: number;
            /**
             * Format: int64
             * @description Above which no fee goes
             * @example 1280000
             */
            expectedBenefit: number;
            /** @description How the fee came about, as the roll says it */
            explanation?: string;
            virtualAccount?: string;
            referenceOn: components["schemas"]["LocalDate"];
            ordinance?: components["schemas"]["Paper"];
            certificate?: components["schemas"]["Paper"];
            document?: components["schemas"]["Paper"];
            /**
             * Format: int64
             * @description What does not divide by it is paid with the first instalment
             */
            instalmentUnit: number;
            appealInstruction: string;
            claims: components["schemas"]["ClaimView"][];
        };
        PayersEntryPage: {
            items: components["schemas"]["PayersEntry"][];
            cursor?: string;
        };
        PayersEntry: {
            entryId: components["schemas"]["EntryId"];
            /** @enum {string} */
            kind: "determined" | "corrected" | "received" | "cleared" | "set-aside" | "returned" | "written-off" | "refunded" | "appropriated" | "cost-arisen" | "grant-paid" | "grant-returned" | "grant-refinanced" | "reversed";
            bookedOn: components["schemas"]["LocalDate"];
            claimId?: components["schemas"]["ClaimId"];
            /** Format: int64 */
            fiscalYear: number;
            owed: components["schemas"]["YenDifference"];
            refundDue: components["schemas"]["YenDifference"];
            /**
             * Format: int64
             * @description What of it was taken for the late charge, before the fee (17-8(6))
             * @example -500
             */
            lateCharge?: number;
            /**
             * Format: int64
             * @description What of it was taken for costs of disposition; below zero where a cost arose
             * @example -500
             */
            cost?: number;
            /**
             * Format: int64
             * @description 還付加算金 that went with what was refunded or appropriated
             * @example -500
             */
            interest?: number;
            payment?: {
                depositId: components["schemas"]["DepositId"];
                amount: components["schemas"]["Yen"];
                paidOn: components["schemas"]["LocalDate"];
                receivedOn: components["schemas"]["LocalDate"];
            };
            reason?: string;
        };
        /** @example dpt_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DepositId: string;
        MunicipalityCheckedPage: {
            items: components["schemas"]["MunicipalityChecked"][];
            cursor?: string;
        };
        MunicipalityChecked: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            checked?: components["schemas"]["LastCheck"];
        };
        LastCheck: {
            at: components["schemas"]["Instant"];
            isSound: boolean;
            /** Format: int64 */
            differences: number;
            /** Format: int64 */
            brokenSeal?: number;
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
        /** @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        MemberId: string;
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
        NoticeIssueView: {
            issueId: components["schemas"]["IssueId"];
            levyId: components["schemas"]["LevyId"];
            /** @enum {string} */
            kind: "first" | "corrected";
            number: string;
            on: components["schemas"]["LocalDate"];
            reason?: string;
            /** @enum {string} */
            status: "making" | "ready";
            at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many notices are made
             */
            done: number;
            /** Format: int64 */
            of: number;
            /** @description The print file in its parts, when it is complete */
            files: components["schemas"]["NoticeFile"][];
            dispatched?: components["schemas"]["NoticeDispatch"];
            /** Format: int64 */
            version: number;
        };
        /** @example iss_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        IssueId: string;
        NoticeFile: {
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "text/html";
            /** Format: int64 */
            bytes: number;
            sha256: string;
        };
        NoticeDispatch: {
            on: components["schemas"]["LocalDate"];
            /** @enum {string} */
            how: "post" | "registered" | "hand" | "electronic";
        };
        NoticeIssueDraft: {
            /** @enum {string} */
            kind: "first";
            number: string;
            on: components["schemas"]["LocalDate"];
            payers?: components["schemas"]["PayerId"][];
        } | {
            /** @enum {string} */
            kind: "corrected";
            number: string;
            on: components["schemas"]["LocalDate"];
            payers: components["schemas"]["PayerId"][];
            reason: string;
        };
        NoticeIssuePage: {
            items: components["schemas"]["NoticeIssueView"][];
            cursor?: string;
        };
        SignedDownload: {
            url: string;
        };
        NoticePage: {
            items: components["schemas"]["NoticeView"][];
            cursor?: string;
        };
        NoticeView: {
            issueId: components["schemas"]["IssueId"];
            levyId: components["schemas"]["LevyId"];
            payerId: components["schemas"]["PayerId"];
            /** @enum {string} */
            kind: "first" | "corrected";
            number: string;
            on: components["schemas"]["LocalDate"];
            name: string;
            told: components["schemas"]["ToldClaim"][];
            service: components["schemas"]["NoticeServiceState"];
            /** @description A copy as PDF and page, once somebody asked for one */
            files: components["schemas"]["NoticeFile"][];
            isCopying: boolean;
            /** Format: int64 */
            version: number;
        };
        ToldClaim: {
            claimId: components["schemas"]["ClaimId"];
            /** Format: int64 */
            instalment: number;
            determined: components["schemas"]["Yen"];
            dueOn: components["schemas"]["LocalDate"];
            reference: string;
            before?: components["schemas"]["Yen"];
        };
        NoticeServiceState: {
            /** @enum {string} */
            status: "made";
        } | {
            /** @enum {string} */
            status: "dispatched";
            on: components["schemas"]["LocalDate"];
            /** @enum {string} */
            how: "post" | "registered" | "hand" | "electronic";
        } | {
            /** @enum {string} */
            status: "returned";
            on: components["schemas"]["LocalDate"];
            reason: string;
        } | {
            /** @enum {string} */
            status: "published";
            on: components["schemas"]["LocalDate"];
            place: string;
            effectiveOn: components["schemas"]["LocalDate"];
        };
        NoticeIssueAct: {
            /** @enum {string} */
            act: "dispatch";
            /** Format: int64 */
            version: number;
            on: components["schemas"]["LocalDate"];
            /** @enum {string} */
            how: "post" | "registered" | "hand" | "electronic";
        };
        NoticeTermsView: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /** Format: int64 */
            version: number;
            terms?: components["schemas"]["NoticeTerms"];
        };
        NoticeTerms: {
            /**
             * @description 発行者
             * @example 高松市長　讃岐 太郎
             */
            issuer: string;
            /** @description 歳入科目 */
            revenueItem: string;
            /** @description 納入の請求の事由 */
            reason: string;
            /** @description 納入場所 */
            placesOfPayment: string[];
            /** @description 問合せ先 */
            office: string;
            /** @description 延滞金についての説明 */
            lateCharge: string;
            /**
             * @description 公印: printed, omitted, or a place for it
             * @enum {string}
             */
            seal: "printed" | "omitted" | "place";
            /** @description Whether slips have a field for eL-QR */
            hasElQr: boolean;
            /** @description What fills that field; where it is not said, the slip says that it has none */
            elQr?: {
                /** @description 収納機関番号 */
                agency: string;
                /**
                 * @description 案件特定キー
                 * @example {year}{instalment:2}{reference}
                 */
                caseKey: string;
                /** @description 確認番号 */
                confirmation: string;
                /** @description 納付区分 */
                category: string;
            };
            /**
             * Format: int32
             * @description After how many days service by publication takes effect
             */
            publicationDays: number;
        };
        NoticeTermsDraft: {
            /** Format: int64 */
            version: number;
            terms: components["schemas"]["NoticeTerms"];
        };
        NoticeAct: {
            /** @enum {string} */
            act: "copy";
        } | {
            /** @enum {string} */
            act: "dispatch";
            /** Format: int64 */
            version: number;
            on: components["schemas"]["LocalDate"];
            /** @enum {string} */
            how: "post" | "registered" | "hand" | "electronic";
        } | {
            /** @enum {string} */
            act: "return";
            /** Format: int64 */
            version: number;
            on: components["schemas"]["LocalDate"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "publish";
            /** Format: int64 */
            version: number;
            on: components["schemas"]["LocalDate"];
            place: string;
        };
        PetitionView: {
            petitionId: components["schemas"]["PetitionId"];
            payerId: components["schemas"]["PayerId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            content: components["schemas"]["PetitionDraft"];
            state: components["schemas"]["PetitionState"];
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @example ptn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PetitionId: string;
        PetitionDraft: {
            /** @enum {string} */
            kind: "exemption";
            reason: string;
            appliedOn: components["schemas"]["LocalDate"];
            claims: {
                claimId: components["schemas"]["ClaimId"];
                /**
                 * Format: int64
                 * @description What is left to pay of the instalment in all
                 * @example 1280000
                 */
                determined: number;
            }[];
        } | {
            /** @enum {string} */
            kind: "deferral";
            reason: string;
            appliedOn: components["schemas"]["LocalDate"];
            claims: {
                claimId: components["schemas"]["ClaimId"];
            }[];
            until: components["schemas"]["LocalDate"];
        };
        PetitionState: {
            /** @enum {string} */
            status: "applied";
        } | {
            /** @enum {string} */
            status: "withdrawn";
        } | {
            /** @enum {string} */
            status: "refused";
            document: components["schemas"]["Paper"];
            reason: string;
        } | {
            /** @enum {string} */
            status: "granted";
            document: components["schemas"]["Paper"];
            reason: string;
            until?: components["schemas"]["LocalDate"];
            changed: {
                claimId: components["schemas"]["ClaimId"];
                before: components["schemas"]["Yen"];
                after: components["schemas"]["Yen"];
            }[];
        } | {
            /** @enum {string} */
            status: "cancelled";
            document: components["schemas"]["Paper"];
            reason: string;
        };
        PetitionAct: {
            /** @enum {string} */
            act: "exempt";
            /** Format: int64 */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
            claims: {
                claimId: components["schemas"]["ClaimId"];
                /**
                 * Format: int64
                 * @description What is left to pay of the instalment in all
                 * @example 1280000
                 */
                determined: number;
            }[];
        } | {
            /** @enum {string} */
            act: "defer";
            /** Format: int64 */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
            until: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "refuse";
            /** Format: int64 */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "cancel";
            /** Format: int64 */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "withdraw";
            /** Format: int64 */
            version: number;
        };
        PetitionPage: {
            items: components["schemas"]["PetitionView"][];
            cursor?: string;
        };
        TodayView: {
            on: components["schemas"]["LocalDate"];
            items: components["schemas"]["TodayItem"][];
        };
        TodayItem: {
            /** @enum {string} */
            what: "levy-to-decide" | "levy-unreadable" | "levy-running" | "file-to-read" | "file-refused" | "file-running" | "deposit-in-review" | "deposit-unapplied" | "movement" | "refund-due" | "petition-to-decide" | "notice-returned" | "grant-to-decide" | "grant-to-pay" | "grant-to-determine" | "grant-return-overdue" | "write-off-to-decide" | "claim-overdue" | "claim-due-soon";
            /**
             * @description Whose turn it is
             * @enum {string}
             */
            whom: "revenueOfficers" | "expenditureOfficers" | "treasurers" | "editors";
            /** Format: int64 */
            count: number;
            /** @description There are more than were counted */
            isMore: boolean;
            amount?: components["schemas"]["Yen"];
            oldestOn?: components["schemas"]["LocalDate"];
            /** @description The first of them, by their ids */
            things: string[];
        };
        GrantView: {
            grantId: components["schemas"]["GrantId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            amoId: components["schemas"]["MemberId"];
            /** Format: int64 */
            fiscalYear: number;
            purpose: string;
            payTo: components["schemas"]["GrantPayTo"];
            /** @enum {string} */
            status: "requested" | "withdrawn" | "refused" | "decided" | "reported" | "determined" | "settled";
            lines: components["schemas"]["BudgetLine"][];
            transferLimit?: components["schemas"]["Ratio"];
            conditions?: string;
            documents: {
                act: string;
                document: components["schemas"]["Paper"];
                reason?: string;
            }[];
            summary?: string;
            /** Format: int64 */
            expenses: number;
            payments: components["schemas"]["GrantPayment"][];
            /** @description Gross of what came back */
            paid: {
                fees: components["schemas"]["Yen"];
                own: components["schemas"]["Yen"];
            };
            returned: {
                fees: components["schemas"]["Yen"];
                own: components["schemas"]["Yen"];
            };
            /**
             * Format: int64
             * @description Moved from fees to the municipality’s own money
             * @example 1280000
             */
            refinanced: number;
            determined?: {
                fees: components["schemas"]["Yen"];
                own: components["schemas"]["Yen"];
            };
            /** @description The latest demand that the rest be returned, and until when */
            demanded?: {
                document: components["schemas"]["Paper"];
                dueOn: components["schemas"]["LocalDate"];
            };
            /**
             * Format: int64
             * @description Still to be returned; below zero, still to be paid
             * @example -500
             */
            toSettle?: number;
            isRevoked: boolean;
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @example grt_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        GrantId: string;
        GrantPayTo: {
            bankCode: string;
            branchCode: string;
            /** @enum {string} */
            kind: "1" | "2" | "4" | "9";
            number: string;
            holderKana: string;
        };
        BudgetLine: {
            lineId: string;
            activity: string;
            /** @enum {string} */
            kind: "facilities" | "attraction";
            fees: components["schemas"]["Yen"];
            own: components["schemas"]["Yen"];
            asked: {
                fees: components["schemas"]["Yen"];
                own: components["schemas"]["Yen"];
            };
            /** @description Before money was moved between lines */
            decided?: {
                fees: components["schemas"]["Yen"];
                own: components["schemas"]["Yen"];
            };
            /**
             * Format: int64
             * @description What the report charges to it
             * @example 1280000
             */
            spent: number;
            determined?: {
                fees: components["schemas"]["Yen"];
                own: components["schemas"]["Yen"];
            };
            result?: components["schemas"]["MeasuredResult"];
        };
        MeasuredResult: {
            indicator: string;
            figure: components["schemas"]["Decimal"];
            unit: string;
            source: string;
        };
        /**
         * @description At most 15 digits and 4 decimals
         * @example 1234.5
         */
        Decimal: string;
        /**
         * @description A decimal, or two whole numbers with a stroke between
         * @example 0.0112
         * @example 2/3
         */
        Ratio: string;
        GrantPayment: {
            paymentId: components["schemas"]["PaymentId"];
            /** @enum {string} */
            status: "ordered" | "paid" | "cancelled";
            payOn: components["schemas"]["LocalDate"];
            fees: components["schemas"]["Yen"];
            own: components["schemas"]["Yen"];
            from: components["schemas"]["BankAccountId"];
            payerCode: string;
            payerName: string;
            paidOn?: components["schemas"]["LocalDate"];
        };
        /** @example pmt_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PaymentId: string;
        GrantRequest: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** Format: int32 */
            fiscalYear: number;
            purpose: string;
            lines: components["schemas"]["GrantLine"][];
            payTo: components["schemas"]["GrantPayTo"];
        };
        GrantLine: {
            lineId: string;
            activity: string;
            /** @enum {string} */
            kind: "facilities" | "attraction";
            fees: components["schemas"]["Yen"];
            own: components["schemas"]["Yen"];
        };
        GrantAct: {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "transfer";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            from: string;
            to: string;
            fees: components["schemas"]["Yen"];
            own: components["schemas"]["Yen"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "strike";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            expenseId: components["schemas"]["ExpenseId"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "report";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            summary: string;
            /**
             * @description Figures, as far as there are any
             * @default []
             */
            results: {
                lineId: string;
                result: components["schemas"]["MeasuredResult"];
            }[];
        } | {
            /** @enum {string} */
            act: "decide";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
            lines: components["schemas"]["GrantLine"][];
            /**
             * @description By how much of itself a line may become more or less without being asked for
             * @example 0.0112
             * @example 2/3
             */
            transferLimit: string;
            conditions?: string;
            /** @description Needed where other amounts are granted than were asked for */
            reason?: string;
        } | {
            /** @enum {string} */
            act: "refuse";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "change";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
            lines: components["schemas"]["GrantLine"][];
            reason: string;
        } | {
            /** @enum {string} */
            act: "order";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            paymentId: components["schemas"]["PaymentId"];
            payOn: components["schemas"]["LocalDate"];
            fees: components["schemas"]["Yen"];
            own: components["schemas"]["Yen"];
            from: components["schemas"]["BankAccountId"];
            /** @description 振込依頼人コード, given by the bank */
            payerCode: string;
            payerName: string;
        } | {
            /** @enum {string} */
            act: "cancel-order";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            paymentId: components["schemas"]["PaymentId"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "send-back";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "determine";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
            disallowed: {
                expenseId: components["schemas"]["ExpenseId"];
                reason: string;
            }[];
        } | {
            /** @enum {string} */
            act: "revoke";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "demand";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
            dueOn: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "refinance";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            amount: components["schemas"]["Yen"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "pay";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            paymentId: components["schemas"]["PaymentId"];
            /**
             * @description The line of the bank by which it left the account
             * @example bmv_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            movementId?: string;
        } | {
            /** @enum {string} */
            act: "receive";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            depositId: components["schemas"]["DepositId"];
            amount: components["schemas"]["Yen"];
        };
        /** @example exp_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ExpenseId: string;
        GrantPage: {
            items: components["schemas"]["GrantView"][];
            cursor?: string;
        };
        DistrictAccounts: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            years: components["schemas"]["AccountYear"][];
        };
        AccountYear: {
            /** Format: int64 */
            fiscalYear: number;
            /** @description Fewer than five payers, or one that bears more than half */
            isWithheld: boolean;
            determined?: components["schemas"]["YenDifference"];
            /**
             * Format: int64
             * @description Less what was refunded
             * @example -500
             */
            received?: number;
            writtenOff?: components["schemas"]["YenDifference"];
            refundDue?: components["schemas"]["YenDifference"];
            outstanding?: components["schemas"]["YenDifference"];
            /** @description Received of determined, in hundredths cut off */
            collectionRatePercent?: number;
            activities?: components["schemas"]["ActivityShare"][];
            periods?: components["schemas"]["AccountPeriod"][];
        };
        /** @description Of each yen the share by which the activities were planned: public money is not told apart */
        ActivityShare: {
            activity: string;
            planned: components["schemas"]["Yen"];
            determined: components["schemas"]["Yen"];
            received: components["schemas"]["Yen"];
        };
        /** @description What the journal of these months moved; months in which few paid stand together */
        AccountPeriod: {
            from: components["schemas"]["Month"];
            until: components["schemas"]["Month"];
            determined: components["schemas"]["YenDifference"];
            /**
             * Format: int64
             * @description Less what was refunded
             * @example -500
             */
            received: number;
            writtenOff: components["schemas"]["YenDifference"];
            refundDue: components["schemas"]["YenDifference"];
            outstanding: components["schemas"]["YenDifference"];
        };
        ExpenseView: {
            lineId: string;
            paidOn: components["schemas"]["LocalDate"];
            payee: string;
            description: string;
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            total: number;
            /** @description 共通経費の按分; absent where all of it is of this line */
            share?: {
                /** @description By what it is shared */
                key: string;
                ratio: components["schemas"]["Ratio"];
            };
            voucher: components["schemas"]["Evidence"];
            quotation: {
                /** @enum {string} */
                is: "given";
                document: components["schemas"]["Evidence"];
            } | {
                /** @enum {string} */
                is: "spared";
                reason: string;
            };
            /** @description That it was paid */
            payment: {
                fileId: components["schemas"]["FileId"];
                name: string;
                /** @enum {string} */
                type: "application/pdf" | "image/png" | "image/jpeg";
                /** Format: int32 */
                bytes: number;
                sha256: string;
            };
            expenseId: components["schemas"]["ExpenseId"];
            charged: components["schemas"]["Yen"];
            /** @description Taken back or disallowed, and why */
            struck?: string;
            at: components["schemas"]["Instant"];
        };
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
        ExpenseDraft: {
            lineId: string;
            paidOn: components["schemas"]["LocalDate"];
            payee: string;
            description: string;
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            total: number;
            /** @description 共通経費の按分; absent where all of it is of this line */
            share?: {
                /** @description By what it is shared */
                key: string;
                ratio: components["schemas"]["Ratio"];
            };
            voucher: components["schemas"]["Evidence"];
            quotation: {
                /** @enum {string} */
                is: "given";
                document: components["schemas"]["Evidence"];
            } | {
                /** @enum {string} */
                is: "spared";
                reason: string;
            };
            /** @description That it was paid */
            payment: {
                fileId: components["schemas"]["FileId"];
                name: string;
                /** @enum {string} */
                type: "application/pdf" | "image/png" | "image/jpeg";
                /** Format: int32 */
                bytes: number;
                sha256: string;
            };
        };
        ExpensePage: {
            items: components["schemas"]["ExpenseView"][];
            cursor?: string;
        };
        DistrictSpending: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            years: components["schemas"]["SpendingYear"][];
        };
        SpendingYear: {
            /** Format: int64 */
            fiscalYear: number;
            /** @description Fewer than five payers, or one that bears more than half */
            isWithheld: boolean;
            rows?: components["schemas"]["SpendingRow"][];
        };
        /** @description One activity of a year: its budget against what was spent */
        SpendingRow: {
            activity: string;
            /** @enum {string} */
            kind?: "facilities" | "attraction";
            /**
             * Format: int64
             * @description Of fees, as the year was levied for it
             * @example 1280000
             */
            planned: number;
            /**
             * Format: int64
             * @description Of that, what no grant has asked for yet
             * @example 1280000
             */
            available: number;
            grantedFees: components["schemas"]["Yen"];
            /**
             * Format: int64
             * @description What the municipality adds of its own
             * @example 1280000
             */
            grantedOwn: number;
            /**
             * Format: int64
             * @description As determined, and before that as reported
             * @example 1280000
             */
            spent: number;
            isDetermined: boolean;
            results: components["schemas"]["MeasuredResult"][];
        };
        YearStatementView: {
            /** Format: int64 */
            fiscalYear: number;
            rows: components["schemas"]["YearRow"][];
            further: components["schemas"]["YearFurther"][];
            /** Format: int64 */
            entries: number;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            closesOn: components["schemas"]["LocalDate"];
            /** @description The accounts are closed, and nothing of it changes any more */
            isFinal: boolean;
            /** @description Grants of the year that are not settled */
            unsettled: components["schemas"]["GrantId"][];
            papers: components["schemas"]["YearPapers"];
        };
        YearRow: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** @enum {string} */
            part: "current" | "arrears";
            /**
             * Format: int64
             * @description 調定額; of arrears, what was carried over with what changed since
             * @example -500
             */
            determined: number;
            /**
             * Format: int64
             * @description 収入済額, less what was refunded
             * @example -500
             */
            received: number;
            /**
             * Format: int64
             * @description 不納欠損額
             * @example -500
             */
            writtenOff: number;
            /**
             * Format: int64
             * @description 還付未済額
             * @example -500
             */
            refundDue: number;
            /**
             * Format: int64
             * @description 収入未済額: carried over when the accounts close
             * @example -500
             */
            outstanding: number;
        };
        /** @description What of the year is no fee */
        YearFurther: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            lateCharges: components["schemas"]["YenDifference"];
            /**
             * Format: int64
             * @description 滞納処分費 that was received
             * @example -500
             */
            costs: number;
            /**
             * Format: int64
             * @description Grants out of fees, less what came back
             * @example -500
             */
            grantedFees: number;
            grantedOwn: components["schemas"]["YenDifference"];
        };
        YearPapers: {
            /**
             * Format: date
             * @description Absent while the municipality has named no term
             * @example 2026-11-22
             */
            keptUntil?: string;
            goneOn?: components["schemas"]["LocalDate"];
            /** @description As the last night found them */
            heldBy: {
                /** @enum {string} */
                reason: "claims-owed" | "refunds-due" | "claims-moved-later" | "petitions-waiting" | "deposits-waiting" | "grants-unsettled" | "transfers-unanswered" | "movements-unexplained" | "payouts-unexplained";
                /** Format: int64 */
                count: number;
            }[];
        };
        ReviewedEntryPage: {
            items: components["schemas"]["ReviewedEntry"][];
            cursor?: string;
        };
        ReviewedEntry: {
            entryId: components["schemas"]["EntryId"];
            /** @enum {string} */
            kind: "determined" | "corrected" | "received" | "cleared" | "set-aside" | "returned" | "written-off" | "refunded" | "appropriated" | "cost-arisen" | "grant-paid" | "grant-returned" | "grant-refinanced" | "reversed";
            bookedOn: components["schemas"]["LocalDate"];
            /** @description The claim, deposit, grant or levy */
            about: string;
            amount: components["schemas"]["Yen"];
            reverses?: components["schemas"]["EntryId"];
            reason?: string;
            by: components["schemas"]["PersonId"];
        };
        OfficeActPage: {
            items: components["schemas"]["Event"][];
            cursor?: string;
        };
        PlanClosingView: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /**
             * Format: date
             * @description The last day of the plan’s period, or the day it was revoked
             * @example 2026-11-22
             */
            endsOn?: string;
            isRevoked: boolean;
            isOver: boolean;
            /** @description Grants that are not settled */
            open: components["schemas"]["GrantId"][];
            closed?: {
                document: components["schemas"]["Paper"];
                on: components["schemas"]["LocalDate"];
            };
            /** @description What stayed with the organization */
            granted: {
                fees: components["schemas"]["Yen"];
                own: components["schemas"]["Yen"];
            };
            /** Format: int64 */
            version: number;
        };
        PlanClosing: {
            /** Format: int64 */
            version: number;
            document: components["schemas"]["Paper"];
        };
        RetentionTermsView: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /** Format: int64 */
            version: number;
            terms?: components["schemas"]["RetentionTerms"];
        };
        RetentionTerms: {
            /**
             * Format: int32
             * @description From the 1 April after the year in which the accounts closed; what the city is owed lapses after five (Local Autonomy Act 236)
             */
            years: number;
            /** @description The rule it follows, as its number and article */
            rule: string;
        };
        RetentionTermsDraft: {
            /** Format: int64 */
            version: number;
            terms: components["schemas"]["RetentionTerms"];
        };
        YourYen: {
            payerId: components["schemas"]["PayerId"];
            years: components["schemas"]["YourYenYear"][];
        };
        /** @description A pro-rata share: the shares and what is not granted are what was paid */
        YourYenYear: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** Format: int64 */
            fiscalYear: number;
            levied: components["schemas"]["Yen"];
            /**
             * Format: int64
             * @description Of the fee, less what was refunded
             * @example 1280000
             */
            paid: number;
            shares: components["schemas"]["YenShare"][];
            /**
             * Format: int64
             * @description What of it has not gone to any activity yet
             * @example 1280000
             */
            notGranted: number;
        };
        /** @description Of what this payer paid the share by which the activity was financed: public money is not told apart */
        YenShare: {
            activity: string;
            /** @enum {string} */
            kind: "facilities" | "attraction";
            share: components["schemas"]["Yen"];
            results: components["schemas"]["MeasuredResult"][];
        };
        ArrearsPage: {
            items: components["schemas"]["ArrearsView"][];
            cursor?: string;
        };
        ArrearsView: {
            claimId: components["schemas"]["ClaimId"];
            payerId: components["schemas"]["PayerId"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** Format: int64 */
            fiscalYear: number;
            /** Format: int64 */
            instalment: number;
            dueOn: components["schemas"]["LocalDate"];
            reference: string;
            /** @enum {string} */
            stage?: "overdue" | "deferred" | "dunned" | "reminded" | "plan" | "handed-over" | "seized" | "stayed" | "bankrupt";
            fee: components["schemas"]["Yen"];
            lateCharge: components["schemas"]["Yen"];
            cost: components["schemas"]["Yen"];
            prescription: components["schemas"]["PrescriptionView"];
            course: components["schemas"]["CourseStep"][];
            /** Format: int64 */
            version: number;
        };
        PrescriptionView: {
            runsFrom: components["schemas"]["LocalDate"];
            /** @enum {string} */
            cause: "due" | "dunned" | "paid" | "acknowledged" | "plan-pledged" | "deferred" | "released" | "bankruptcy-over";
            /**
             * Format: date
             * @description Absent while a seizure or a bankruptcy holds it
             * @example 2026-11-22
             */
            lastOn?: string;
            byStay: boolean;
        };
        CourseStep: {
            /** @enum {string} */
            kind: "acknowledged" | "plan-pledged" | "plan-ended" | "handed-over" | "seized" | "released" | "bankrupt" | "bankruptcy-over" | "stayed" | "stay-over";
            on: components["schemas"]["LocalDate"];
            document?: components["schemas"]["Paper"];
            /** @enum {string} */
            cause?: "nothing-to-seize" | "livelihood" | "whereabouts";
            reason?: string;
        };
        ArrearsAct: {
            /** @enum {string} */
            act: "step";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            /** @enum {string} */
            kind: "acknowledged" | "handed-over" | "seized" | "released" | "bankrupt" | "bankruptcy-over" | "stayed" | "stay-over";
            on: components["schemas"]["LocalDate"];
            document?: components["schemas"]["Paper"];
            /** @enum {string} */
            cause?: "nothing-to-seize" | "livelihood" | "whereabouts";
            reason?: string;
        } | {
            /** @enum {string} */
            act: "cost";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            on: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            amount: number;
            reason: string;
        };
        ClaimListView: {
            payerId: components["schemas"]["PayerId"];
            on: components["schemas"]["LocalDate"];
            claims: components["schemas"]["ArrearsView"][];
            fee: components["schemas"]["Yen"];
            lateCharge: components["schemas"]["Yen"];
            cost: components["schemas"]["Yen"];
        };
        PartPaymentView: {
            partPaymentId: components["schemas"]["PartPaymentId"];
            payerId: components["schemas"]["PayerId"];
            content: components["schemas"]["PartPaymentDraft"];
            /** @enum {string} */
            state: "kept" | "behind" | "paid" | "ended";
            /**
             * Format: int64
             * @description On its claims since it was pledged
             * @example 1280000
             */
            paid: number;
            dueByNow: components["schemas"]["Yen"];
            ended?: {
                document: components["schemas"]["Paper"];
                reason: string;
                on: components["schemas"]["LocalDate"];
            };
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @example ppp_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PartPaymentId: string;
        PartPaymentDraft: {
            claims: components["schemas"]["ClaimId"][];
            pledgedOn: components["schemas"]["LocalDate"];
            document: components["schemas"]["Paper"];
            parts: {
                on: components["schemas"]["LocalDate"];
                amount: components["schemas"]["Yen"];
            }[];
        };
        PartPaymentAct: {
            /** @enum {string} */
            act: "end";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
        };
        PartPaymentPage: {
            items: components["schemas"]["PartPaymentView"][];
            cursor?: string;
        };
        PayableView: {
            on: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description 滞納処分費, taken first
             * @example 1280000
             */
            cost: number;
            /**
             * Format: int64
             * @description 延滞金, taken before the fee; nothing before the claim is dunned
             * @example 1280000
             */
            lateCharge: number;
            fee: components["schemas"]["Yen"];
            reckoned?: components["schemas"]["LateChargeView"];
        };
        LateChargeView: {
            on: components["schemas"]["LocalDate"];
            amount: components["schemas"]["Yen"];
            /**
             * Format: int64
             * @description Before it is cut
             * @example 1280000
             */
            sum: number;
            days: components["schemas"]["ChargedDays"][];
        };
        ChargedDays: {
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            /** Format: int64 */
            days: number;
            base: components["schemas"]["Yen"];
            /** @description A year */
            rate: string;
            amount: components["schemas"]["Yen"];
        };
        BaseRatePage: {
            items: components["schemas"]["KnownBaseRateView"][];
            cursor?: string;
        };
        KnownBaseRateView: {
            /** Format: int64 */
            year: number;
            base: components["schemas"]["Ratio"];
            source: string;
        };
        BaseRateView: {
            /** Format: int32 */
            year: number;
            base: components["schemas"]["Ratio"];
            source: string;
        };
        WriteOffView: {
            writeOffId: components["schemas"]["WriteOffId"];
            claimId: components["schemas"]["ClaimId"];
            payerId: components["schemas"]["PayerId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            content: components["schemas"]["WriteOffDraft"];
            state: components["schemas"]["WriteOffState"];
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @example wof_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        WriteOffId: string;
        WriteOffDraft: {
            amount: components["schemas"]["Yen"];
            /** @enum {string} */
            cause: "prescribed" | "stayed-three-years" | "stay-extinguished" | "waived-by-assembly";
            reason: string;
            evidence: components["schemas"]["Evidence"][];
        };
        WriteOffState: {
            /** @enum {string} */
            status: "asked";
        } | {
            /** @enum {string} */
            status: "written-off";
            document: components["schemas"]["Paper"];
        } | {
            /** @enum {string} */
            status: "refused";
            document: components["schemas"]["Paper"];
            reason: string;
        };
        WriteOffAct: {
            /** @enum {string} */
            act: "decide";
            /** Format: int64 */
            version: number;
            document: components["schemas"]["Paper"];
        } | {
            /** @enum {string} */
            act: "refuse";
            /** Format: int64 */
            version: number;
            document: components["schemas"]["Paper"];
            reason: string;
        };
        WriteOffPage: {
            items: components["schemas"]["WriteOffView"][];
            cursor?: string;
        };
        CollectionTermsView: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** Format: int64 */
            version: number;
            terms?: components["schemas"]["CollectionTerms"];
        };
        CollectionTerms: {
            ordinance: components["schemas"]["Paper"];
            dunning: {
                /**
                 * Format: int32
                 * @description How many days after the due date a claim may be dunned
                 */
                afterDays: number;
                /**
                 * Format: int32
                 * @description How many days after its day the dunning notice names as its deadline
                 */
                deadlineDays: number;
                /**
                 * Format: int64
                 * @description 督促手数料; the law names none
                 * @example 1280000
                 */
                fee: number;
            };
            lateCharge: components["schemas"]["LateChargeTerms"];
            /**
             * @description From the day after which a dunning lets prescription run anew; where nothing is said, that of the letter
             * @enum {string}
             */
            prescriptionRunsFrom?: "letter" | "deadline";
            closedDays: components["schemas"]["LevyClosedDays"];
            /** @description 教示 of a dunning: decided by the city */
            appealInstruction: string;
        };
        LateChargeTerms: {
            rate: {
                /** @enum {string} */
                by: "nothing";
            } | {
                /** @enum {string} */
                by: "profile";
                /** @enum {string} */
                profile: "fee" | "tax";
            } | {
                /** @enum {string} */
                by: "ordinance";
                firstMonth: components["schemas"]["Ratio"];
                after: components["schemas"]["Ratio"];
            };
            /**
             * @description 365 in leap years too, or the days the year has
             * @enum {string}
             */
            yearDays: "365" | "calendar";
            /** @description Of the unpaid fee on which it is reckoned */
            base: {
                unit: 1 | 10 | 100 | 1000;
                nothingBelow: components["schemas"]["Yen"];
            };
            /** @description Of the charge itself */
            charge: {
                unit: 1 | 10 | 100 | 1000;
                nothingBelow: components["schemas"]["Yen"];
            };
            /**
             * @description What is taken for the days of a deferral; where the ordinance says nothing, the whole
             * @enum {string}
             */
            whileDeferred?: "whole" | "half" | "nothing";
        };
        CollectionTermsDraft: {
            /** Format: int64 */
            version: number;
            terms: components["schemas"]["CollectionTerms"];
        };
        DunningView: {
            dunningId: components["schemas"]["DunningId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** @enum {string} */
            kind: "statutory" | "reminder";
            on: components["schemas"]["LocalDate"];
            deadlineOn: components["schemas"]["LocalDate"];
            /** @description Who was left out */
            except: components["schemas"]["PayerId"][];
            number?: string;
            /** @enum {string} */
            status: "listing" | "listed" | "writing" | "printing" | "done" | "dropped";
            at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Who is dunned; final when all is written
             */
            payers: number;
            /** Format: int64 */
            claims: number;
            outstanding: components["schemas"]["Yen"];
            /** Format: int64 */
            written: number;
            /** Format: int64 */
            printed: number;
            /** @description The print file in its parts, when it is complete */
            files: components["schemas"]["NoticeFile"][];
            dispatched?: components["schemas"]["NoticeDispatch"];
            /** Format: int64 */
            version: number;
        };
        DunningDraft: {
            /**
             * @description The district of the plan
             * @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            districtId: string;
            /** @enum {string} */
            kind: "statutory" | "reminder";
            /**
             * Format: date
             * @description The day that the letters bear
             * @example 2026-11-22
             */
            on: string;
            /**
             * @description Who is left out
             * @default []
             */
            except: components["schemas"]["PayerId"][];
        };
        DunningPage: {
            items: components["schemas"]["DunningView"][];
            cursor?: string;
        };
        DunningAct: {
            /** @enum {string} */
            act: "decide";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            number: string;
        } | {
            /** @enum {string} */
            act: "drop";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "dispatch";
            /**
             * Format: int64
             * @description The version that was looked at
             */
            version: number;
            on: components["schemas"]["LocalDate"];
            /** @enum {string} */
            how: "post" | "registered" | "hand" | "electronic";
        };
        DunningNoticePage: {
            items: components["schemas"]["DunningNoticeView"][];
            cursor?: string;
        };
        DunningNoticeView: {
            dunningId: components["schemas"]["DunningId"];
            payerId: components["schemas"]["PayerId"];
            /** @enum {string} */
            kind: "statutory" | "reminder";
            number?: string;
            on: components["schemas"]["LocalDate"];
            deadlineOn: components["schemas"]["LocalDate"];
            name: string;
            told: components["schemas"]["DunnedClaim"][];
            service: components["schemas"]["NoticeServiceState"];
            /** @description A copy as PDF and page, once somebody asked for one */
            files: components["schemas"]["NoticeFile"][];
            isCopying: boolean;
            /** Format: int64 */
            version: number;
        };
        DunnedClaim: {
            claimId: components["schemas"]["ClaimId"];
            /** Format: int64 */
            fiscalYear: number;
            /** Format: int64 */
            instalment: number;
            dueOn: components["schemas"]["LocalDate"];
            reference: string;
            outstanding: components["schemas"]["Yen"];
            /**
             * Format: int64
             * @description As it is on the day of the letter; nothing in the statutory dunning, from which on it is collected
             * @example 1280000
             */
            lateCharge: number;
            cost: components["schemas"]["Yen"];
        };
        DepositPage: {
            items: components["schemas"]["DepositView"][];
            cursor?: string;
        };
        DepositView: {
            depositId: components["schemas"]["DepositId"];
            bankAccountId: components["schemas"]["BankAccountId"];
            amount: components["schemas"]["Yen"];
            unapplied: components["schemas"]["Yen"];
            setAside: components["schemas"]["Yen"];
            paidOn: components["schemas"]["LocalDate"];
            receivedOn: components["schemas"]["LocalDate"];
            postedOn: components["schemas"]["LocalDate"];
            /** Format: int64 */
            ageDays: number;
            isReversed: boolean;
            /** Format: int64 */
            version: number;
            payerKana?: string;
            payerCode?: string;
            remittance?: string;
            review?: {
                /** @enum {string} */
                reason: "part" | "over" | "combined" | "split" | "fee-deducted" | "duplicate" | "oldest-first" | "ambiguous" | "amount-only" | "undone" | "unknown";
                suggestions: components["schemas"]["Suggestion"][];
            };
        };
        Suggestion: {
            /** @enum {string} */
            reason: "part" | "over" | "combined" | "split" | "fee-deducted" | "duplicate" | "oldest-first" | "ambiguous" | "amount-only" | "undone" | "unknown";
            payerId: components["schemas"]["PayerId"];
            parts: components["schemas"]["ClearedPart"][];
            left: components["schemas"]["Yen"];
            together?: components["schemas"]["DepositId"][];
        };
        ClearedPart: {
            claimId: components["schemas"]["ClaimId"];
            amount: components["schemas"]["Yen"];
        };
        DepositAct: {
            /** @enum {string} */
            act: "clear";
            /** Format: int64 */
            version: number;
            clearingId: components["schemas"]["ClearingId"];
            parts: {
                claimId: components["schemas"]["ClaimId"];
                /**
                 * Format: int64
                 * @description Whole yen
                 * @example 1280000
                 */
                amount: number;
            }[];
            /** @description Whether money under this name is this payer’s from now on */
            learnName: boolean;
        } | {
            /** @enum {string} */
            act: "set-aside";
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            amount: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "take-up";
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            amount: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "give-out";
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @description Whole yen
             * @example 1280000
             */
            amount: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "take-back";
            /** Format: int64 */
            version: number;
            movementId: components["schemas"]["MovementId"];
            reason: string;
        };
        /** @example clr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ClearingId: string;
        /** @example bmv_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        MovementId: string;
        ClearingPage: {
            items: components["schemas"]["ClearingView"][];
            cursor?: string;
        };
        ClearingView: {
            clearingId: components["schemas"]["ClearingId"];
            depositId: components["schemas"]["DepositId"];
            /**
             * @description The file that told of the deposit
             * @example bkf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            bankFileId?: string;
            /** @enum {string} */
            how: "reference" | "virtual-account" | "name" | "person";
            at: components["schemas"]["Instant"];
            parts: {
                claimId: components["schemas"]["ClaimId"];
                amount: components["schemas"]["Yen"];
            }[];
            isUndone: boolean;
        };
        ClearingAct: {
            /** @enum {string} */
            act: "undo";
            reason: string;
        };
        LearnedNamePage: {
            items: components["schemas"]["LearnedNameView"][];
            cursor?: string;
        };
        /** @description A name under which a payer’s money comes */
        LearnedNameView: {
            payerId: components["schemas"]["PayerId"];
            nameKey: string;
            at: components["schemas"]["Instant"];
        };
        ForgetName: {
            /** @enum {string} */
            act: "forget";
            nameKey: string;
        };
        MandateView: {
            payerId: components["schemas"]["PayerId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description “asked” until the bank has taken it; an ended one keeps no account
             * @enum {string}
             */
            status: "none" | "asked" | "active" | "ended";
            account?: {
                bankCode: string;
                bankKana: string;
                branchCode: string;
                branchKana: string;
                /**
                 * @description 1 普通, 2 当座, 3 納税準備, 9 その他
                 * @enum {string}
                 */
                kind: "1" | "2" | "3" | "9";
                numberEnd: string;
                holderKana: string;
            };
            at?: components["schemas"]["Instant"];
            acceptedOn?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            version: number;
        };
        MandatePage: {
            items: components["schemas"]["MandateView"][];
            cursor?: string;
        };
        MandateAct: {
            /** @enum {string} */
            act: "register";
            /** Format: int64 */
            version: number;
            account: components["schemas"]["MandateAccount"];
        } | {
            /** @enum {string} */
            act: "accept";
            /** Format: int64 */
            version: number;
            on: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "end";
            /** Format: int64 */
            version: number;
        };
        MandateAccount: {
            bankCode: string;
            bankKana: string;
            branchCode: string;
            branchKana: string;
            /**
             * @description 1 普通, 2 当座, 3 納税準備, 9 その他
             * @enum {string}
             */
            kind: "1" | "2" | "3" | "9";
            number: string;
            holderKana: string;
        };
        TransferTermsView: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /** Format: int64 */
            version: number;
            terms?: components["schemas"]["TransferTerms"];
        };
        TransferTerms: {
            /**
             * @description The account into which is collected; the results of transfers post its money
             * @example bac_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            bankAccountId: string;
            /** @description 委託者コード */
            collectorCode: string;
            /** @description 委託者名 */
            collectorKana: string;
            bankKana: string;
            branchKana: string;
            /**
             * @description In which code the bank takes the file
             * @enum {string}
             */
            code: "jis" | "ebcdic";
            /**
             * Format: int32
             * @description How many days before the debit the bank wants the file
             */
            leadDays: number;
        };
        TransferTermsDraft: {
            /** Format: int64 */
            version: number;
            terms: components["schemas"]["TransferTerms"];
        };
        TransferRequestView: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * Format: date
             * @description The due date of the claims, and the day of the debit
             * @example 2026-11-22
             */
            dueOn: string;
            /**
             * @description “nothing”: nobody who owes on this day has a mandate; it may be asked again
             * @enum {string}
             */
            status: "making" | "nothing" | "ready";
            at: components["schemas"]["Instant"];
            /** @description The control totals of the file */
            requested: {
                /** Format: int64 */
                count: number;
                total: components["schemas"]["Yen"];
            };
            /** @description What is due on this day of payers without a mandate: it is in no file */
            without: {
                /** Format: int64 */
                count: number;
                total: components["schemas"]["Yen"];
            };
            file?: {
                name: string;
                /** Format: int64 */
                bytes: number;
                sha256: string;
            };
            /** @description What the bank answered, line by line as requested */
            result?: {
                bankFileId: components["schemas"]["BankFileId"];
                at: components["schemas"]["Instant"];
                collected: {
                    /** Format: int64 */
                    count: number;
                    total: components["schemas"]["Yen"];
                };
                uncollected: {
                    /** Format: int64 */
                    count: number;
                    total: components["schemas"]["Yen"];
                };
            };
            /** Format: int64 */
            version: number;
        };
        TransferRequestPage: {
            items: components["schemas"]["TransferRequestView"][];
            cursor?: string;
        };
        RefundTermsView: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /** Format: int64 */
            version: number;
            terms?: components["schemas"]["RefundTerms"];
        };
        RefundTerms: {
            rate: {
                /** @enum {string} */
                by: "nothing";
            } | {
                /** @enum {string} */
                by: "tax";
            } | {
                /** @enum {string} */
                by: "ordinance";
                yearly: components["schemas"]["Ratio"];
            };
            countsAfter: {
                /**
                 * @description What was paid as determined, and was determined too high
                 * @enum {string}
                 */
                corrected: "payment" | "later-of-payment-and-due-date";
                /**
                 * @description What was paid twice or above what was determined
                 * @enum {string}
                 */
                mistaken: "payment" | "month-after-payment";
            };
            /** @enum {string} */
            yearDays: "365" | "calendar";
            /** @description Of the overpayment on which it is reckoned */
            base: {
                unit: 1 | 10 | 100 | 1000;
                nothingBelow: components["schemas"]["Yen"];
            };
            /** @description Of the interest itself */
            interest: {
                unit: 1 | 10 | 100 | 1000;
                nothingBelow: components["schemas"]["Yen"];
            };
            /** @description 教示, on the notice of a refund */
            appealInstruction: string;
        };
        RefundTermsDraft: {
            /** Format: int64 */
            version: number;
            terms: components["schemas"]["RefundTerms"];
        };
        RefundableView: {
            on: components["schemas"]["LocalDate"];
            refundDue: components["schemas"]["Yen"];
            amount: components["schemas"]["Yen"];
            interest: components["schemas"]["LateChargeView"];
        };
        RefundPage: {
            items: components["schemas"]["RefundView"][];
            cursor?: string;
        };
        RefundView: {
            /**
             * @description The entry by which it is booked
             * @example ent_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            entryId: string;
            payerId: components["schemas"]["PayerId"];
            /** @enum {string} */
            kind: "refund" | "appropriation";
            on: components["schemas"]["LocalDate"];
            claim: components["schemas"]["RefundedClaim"];
            to?: components["schemas"]["RefundedClaim"];
            amount: components["schemas"]["Yen"];
            interest: components["schemas"]["LateChargeView"];
            reason: string;
            document?: components["schemas"]["Paper"];
            /** @description The notice as PDF and page, once somebody asked for it */
            files: components["schemas"]["NoticeFile"][];
            isCopying: boolean;
            /** Format: int64 */
            version: number;
        };
        RefundedClaim: {
            claimId: components["schemas"]["ClaimId"];
            reference: string;
            /** Format: int64 */
            fiscalYear: number;
            /** Format: int64 */
            instalment: number;
        };
        RefundAct: {
            /** @enum {string} */
            act: "copy";
        };
        MovementPage: {
            items: components["schemas"]["MovementView"][];
            cursor?: string;
        };
        /** @description Money that left an account and waits for its reason */
        MovementView: {
            movementId: components["schemas"]["MovementId"];
            bankAccountId: components["schemas"]["BankAccountId"];
            /** @enum {string} */
            kind: "reversal" | "out";
            amount: components["schemas"]["Yen"];
            postedOn: components["schemas"]["LocalDate"];
            payerKana?: string;
            /** Format: int64 */
            version: number;
        };
        PayoutPage: {
            items: components["schemas"]["PayoutView"][];
            cursor?: string;
        };
        /** @description Money that was booked as paid and that the bank has not told yet */
        PayoutView: {
            /**
             * @description The entry by which it was booked
             * @example ent_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            entryId: string;
            bankAccountId: components["schemas"]["BankAccountId"];
            /** @enum {string} */
            kind: "refunded" | "returned" | "grant-paid";
            /** @description The claim, deposit or grant */
            about: string;
            amount: components["schemas"]["Yen"];
            bookedOn: components["schemas"]["LocalDate"];
        };
        MovementAct: {
            /** @enum {string} */
            act: "explain";
            /** Format: int64 */
            version: number;
            entryId: components["schemas"]["EntryId"];
        };
        ClearingUndoView: {
            undoId: components["schemas"]["ClearingUndoId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /** @enum {string} */
            status: "undoing" | "done";
            reason: string;
            at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many were looked at
             */
            done: number;
            /** Format: int64 */
            of: number;
            /** @description Those that cannot be undone, and why; the others are */
            refused: {
                clearingId: components["schemas"]["ClearingId"];
                problem: string;
            }[];
            /** Format: int64 */
            version: number;
        };
        /** @example cud_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ClearingUndoId: string;
        ClearingUndoDraft: {
            clearings: components["schemas"]["ClearingId"][];
            reason: string;
        };
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
    getMunicipalitiesLocalGovernmentCodeOfficers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["OfficersView"];
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
    putMunicipalitiesLocalGovernmentCodeOfficersActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficersDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficersView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficersView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/officers-not-different` Revenue officers, expenditure officers and treasurers are different people · `any/invalid-request` Some values do not fit */
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
    getLeviesLevyId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
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
                    "application/json": components["schemas"]["LevyView"];
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
    putLeviesLevyId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevyDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevyView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevyView"];
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
            /** @description `fees/activities-differ` The activities together are not the necessary cost · `any/invalid-request` Some values do not fit */
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
    putLeviesLevyIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevyAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevyView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevyView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/file-missing` The file has not been sent, or is another · `fees/levy-not-ready` What a levy rests on is missing · `fees/levy-in-error` Rows of the levy roll do not fit · `fees/levy-above-cost` The fees together are above the cost of the activities · `fees/levy-twice` This year of this district has been levied · `fees/approved-by-another` Whoever drafted a levy does not decide it · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later (read); import: 400 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getMunicipalitiesLocalGovernmentCodeLevies: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["LevyPage"];
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
    getLeviesLevyIdErrors: {
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
                levyId: components["schemas"]["LevyId"];
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
                    "application/json": components["schemas"]["LevyErrorPage"];
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
    getLeviesLevyIdPayers: {
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
                levyId: components["schemas"]["LevyId"];
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
                    "application/json": components["schemas"]["RolledPayerPage"];
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
    putLeviesLevyIdChangesChangeId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
                changeId: components["schemas"]["LevyChangeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevyChangeDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevyChangeView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevyChangeView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/payer-levied` This payer is on the levy already: correct their claims · `fees/levy-above-cost` The fees together are above the cost of the activities · `fees/nothing-changes` The claim stands at this amount already · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/claims-not-theirs` Some of the claims are not on this payer or levy · `fees/above-benefit` The fee is above the expected benefit · `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getLeviesLevyIdChanges: {
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
                levyId: components["schemas"]["LevyId"];
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
                    "application/json": components["schemas"]["LevyChangePage"];
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
    getMunicipalitiesLocalGovernmentCodeClaims: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description The one claim with this number, settled or not */
                reference?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["ClaimPage"];
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
    getClaimsClaimId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
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
                    "application/json": components["schemas"]["ClaimView"];
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
    putClaimsClaimIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/claim-too-small` Less than this is outstanding on the claim · `fees/nothing-changes` The claim stands at this amount already · `fees/nothing-to-refund` Less than this is to be refunded · `fees/not-between` Money is moved between claims of one payer only · `fees/account-not-known` The file tells of an account that is not ours · `fees/refund-terms-missing` What is to be said of interest on refunds has not been set · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    putMunicipalitiesLocalGovernmentCodeBankAccountsBankAccountId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                bankAccountId: components["schemas"]["BankAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountView"];
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
    getMunicipalitiesLocalGovernmentCodeBankAccounts: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["BankAccountPage"];
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
    getBankFilesBankFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                bankFileId: components["schemas"]["BankFileId"];
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
                    "application/json": components["schemas"]["BankFileView"];
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
    putBankFilesBankFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                bankFileId: components["schemas"]["BankFileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankFileDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFileView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFileView"];
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
    putBankFilesBankFileIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                bankFileId: components["schemas"]["BankFileId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankFileAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFileView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFileView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/file-missing` The file has not been sent, or is another · `any/id-reused` This id already names something with other content */
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
    getBankFilesBankFileIdUncollected: {
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
                bankFileId: components["schemas"]["BankFileId"];
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
                    "application/json": components["schemas"]["UncollectedPage"];
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
    getMunicipalitiesLocalGovernmentCodeBankFiles: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["BankFilePage"];
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
    getMunicipalitiesLocalGovernmentCodeBooksChecks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["BooksCheck"];
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
    getMunicipalitiesLocalGovernmentCodeBooksClosed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["ClosedBooks"];
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
    putMunicipalitiesLocalGovernmentCodeBooksActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BooksAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedBooks"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedBooks"];
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
            /** @description `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `fees/month-not-over` A month closes when it is over · `fees/year-not-over` The accounts of a year close after 31 May · `fees/months-still-open` Months of this year are still open · `any/id-reused` This id already names something with other content */
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
    getMunicipalitiesLocalGovernmentCodeBooksJournal: {
        parameters: {
            query: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                month: components["schemas"]["Month"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["EntryPage"];
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
    getMunicipalitiesLocalGovernmentCodeBooksJournalCsv: {
        parameters: {
            query: {
                language?: "ja" | "en";
                month: components["schemas"]["Month"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            };
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
    getMunicipalitiesLocalGovernmentCodeBooksDaysDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                day: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["DayTotals"];
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
    getMunicipalitiesLocalGovernmentCodePayers: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description A part of a name or its reading */
                text?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["PayerPage"];
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
    getMyPayers: {
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
                    "application/json": components["schemas"]["MyPayerPage"];
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
    getPayersPayerIdLevies: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["AssessmentPage"];
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
    getPayersPayerIdClaims: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["ClaimPage"];
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
    getPayersPayerIdHistory: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["PayersEntryPage"];
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
    getChecks: {
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
                    "application/json": components["schemas"]["MunicipalityCheckedPage"];
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
    getLeviesLevyIdNoticesIssueId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
                issueId: components["schemas"]["IssueId"];
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
                    "application/json": components["schemas"]["NoticeIssueView"];
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
    putLeviesLevyIdNoticesIssueId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
                issueId: components["schemas"]["IssueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeIssueDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeIssueView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeIssueView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/terms-missing` What notices say has not been set · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/payers-not-levied` Some of the payers are not on this levy · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getLeviesLevyIdNotices: {
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
                levyId: components["schemas"]["LevyId"];
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
                    "application/json": components["schemas"]["NoticeIssuePage"];
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
    getLeviesLevyIdNoticesIssueIdFilesFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
                issueId: components["schemas"]["IssueId"];
                file: number | null;
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
            /** @description `fees/notices-not-ready` The notices are still being made */
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
    getLeviesLevyIdNoticesIssueIdRecipients: {
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
                levyId: components["schemas"]["LevyId"];
                issueId: components["schemas"]["IssueId"];
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
                    "application/json": components["schemas"]["NoticePage"];
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
    putLeviesLevyIdNoticesIssueIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                levyId: components["schemas"]["LevyId"];
                issueId: components["schemas"]["IssueId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeIssueAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeIssueView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeIssueView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/notices-not-ready` The notices are still being made · `fees/wrong-state` This cannot be done as it stands · `any/id-reused` This id already names something with other content */
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
    getMunicipalitiesLocalGovernmentCodeNoticeTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["NoticeTermsView"];
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
    putMunicipalitiesLocalGovernmentCodeNoticeTermsActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeTermsDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTermsView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTermsView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
    getMunicipalitiesLocalGovernmentCodeReturnedNotices: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["NoticePage"];
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
    getPayersPayerIdNotices: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["NoticePage"];
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
    putPayersPayerIdNoticesIssueIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                issueId: components["schemas"]["IssueId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later (copy); paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getPayersPayerIdNoticesIssueIdFilesFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                issueId: components["schemas"]["IssueId"];
                file: number | null;
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
    putPayersPayerIdPetitionsPetitionId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                petitionId: components["schemas"]["PetitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PetitionDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/claims-not-theirs` Some of the claims are not on this payer or levy · `any/invalid-request` Some values do not fit */
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
    putPayersPayerIdPetitionsPetitionIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                petitionId: components["schemas"]["PetitionId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PetitionAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/claim-too-small` Less than this is outstanding on the claim · `fees/nothing-changes` The claim stands at this amount already · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/claims-not-theirs` Some of the claims are not on this payer or levy · `fees/until-not-later` A deferral ends after the due date · `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getPayersPayerIdPetitions: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["PetitionPage"];
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
    getMunicipalitiesLocalGovernmentCodePetitions: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["PetitionPage"];
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
    getMunicipalitiesLocalGovernmentCodeToday: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["TodayView"];
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
    getGrantsGrantId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                grantId: components["schemas"]["GrantId"];
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
                    "application/json": components["schemas"]["GrantView"];
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
    putGrantsGrantId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                grantId: components["schemas"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/plan-revoked` This plan was revoked: what was paid is settled · `fees/plan-closed` This plan is closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/grant-outside-budget` A line asks for more than the year was levied for, or for something else · `any/invalid-request` Some values do not fit */
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
    putGrantsGrantIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                grantId: components["schemas"]["GrantId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/nothing-changes` The claim stands at this amount already · `fees/above-granted` This is more than was granted or is left · `fees/transfer-above-rule` Further than this, money moves between lines only by another decision · `fees/fees-not-collected` A grant out of fees is never above the fees collected less refunds · `fees/plan-revoked` This plan was revoked: what was paid is settled · `fees/payment-twice` There is a payment under this id · `fees/payment-not-ordered` This payment is not ordered, or has been made · `fees/account-not-known` The file tells of an account that is not ours · `fees/no-payment-file` No payment file can be made for this account · `fees/movement-differs` The bank’s reversal is of another account or sum, or is settled · `fees/deposit-too-small` Less than this is left of the deposit · `fees/deposit-reversed` The bank has taken this deposit back · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/line-not-known` The budget has no such line · `fees/grant-outside-budget` A line asks for more than the year was levied for, or for something else · `fees/reason-missing` Other amounts than were asked for are granted with a reason · `fees/expense-not-known` The report has no such expense · `any/invalid-request` Some values do not fit */
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
    getMunicipalitiesLocalGovernmentCodeGrants: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["GrantPage"];
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
    getDistrictsDistrictIdGrants: {
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
                /** @description The district of the plan */
                districtId: string;
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
                    "application/json": components["schemas"]["GrantPage"];
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
    getGrantsGrantIdPaymentsPaymentIdFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                grantId: components["schemas"]["GrantId"];
                paymentId: components["schemas"]["PaymentId"];
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
            /** @description `fees/no-payment-file` No payment file can be made for this account */
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
    getDistrictsDistrictIdAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The district of the plan */
                districtId: string;
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
                    "application/json": components["schemas"]["DistrictAccounts"];
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
    getDistrictsDistrictIdTotals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description The district of the plan */
                districtId: string;
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
                    "application/json": components["schemas"]["DistrictAccounts"];
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
    putGrantsGrantIdExpensesExpenseId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                grantId: components["schemas"]["GrantId"];
                expenseId: components["schemas"]["ExpenseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/file-missing` The file has not been sent, or is another · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/line-not-known` The budget has no such line · `fees/expense-outside-year` The expense is of another year · `fees/share-above-whole` A share is at most the whole · `any/invalid-request` Some values do not fit */
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
    getGrantsGrantIdExpenses: {
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
                grantId: components["schemas"]["GrantId"];
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
                    "application/json": components["schemas"]["ExpensePage"];
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
    putGrantsGrantIdFilesFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                grantId: components["schemas"]["GrantId"];
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
    getGrantsGrantIdExpensesExpenseIdProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                grantId: components["schemas"]["GrantId"];
                expenseId: components["schemas"]["ExpenseId"];
                proof: "voucher" | "quotation" | "payment";
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
    getDistrictsDistrictIdSpending: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The district of the plan */
                districtId: string;
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
                    "application/json": components["schemas"]["DistrictSpending"];
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
    getDistrictsDistrictIdBudget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description The district of the plan */
                districtId: string;
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
                    "application/json": components["schemas"]["DistrictSpending"];
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
    getMunicipalitiesLocalGovernmentCodeYearsFiscalYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                fiscalYear: number;
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
                    "application/json": components["schemas"]["YearStatementView"];
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
    getMunicipalitiesLocalGovernmentCodeYearsFiscalYearStatementCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                fiscalYear: number;
            };
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
    getMunicipalitiesLocalGovernmentCodeYearsFiscalYearReviewedEntries: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                fiscalYear: number;
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
                    "application/json": components["schemas"]["ReviewedEntryPage"];
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
    getMunicipalitiesLocalGovernmentCodeYearsFiscalYearReviewedEntriesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                fiscalYear: number;
            };
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
    getMunicipalitiesLocalGovernmentCodeOfficeActs: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["OfficeActPage"];
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
    getDistrictsDistrictIdPlanClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description The district of the plan */
                districtId: string;
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
                    "application/json": components["schemas"]["PlanClosingView"];
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
    putDistrictsDistrictIdPlanClosingActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description The district of the plan */
                districtId: string;
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanClosing"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanClosingView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanClosingView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/settlement-open` Grants of this plan are not settled · `fees/plan-not-over` A plan closes when its period is over · `any/id-reused` This id already names something with other content */
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
    getMunicipalitiesLocalGovernmentCodeRetentionTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["RetentionTermsView"];
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
    putMunicipalitiesLocalGovernmentCodeRetentionTermsActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionTermsDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTermsView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTermsView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
    getPayersPayerIdYourYen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["YourYen"];
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
    getMunicipalitiesLocalGovernmentCodeArrears: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description Only what is extinct after this day unless something is done, the first to be so first */
                extinctBy?: string;
                /** @description Only what stands at this stage, and is not deferred */
                stage?: "overdue" | "dunned" | "reminded" | "plan" | "handed-over" | "seized" | "stayed" | "bankrupt";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["ArrearsPage"];
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
            /** @description `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getClaimsClaimIdArrears: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
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
                    "application/json": components["schemas"]["ArrearsView"];
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
            /** @description `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    putClaimsClaimIdArrearsActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrearsAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrearsView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrearsView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/not-dunned` A claim is handed over when the deadline of its dunning is over · `fees/course-before` This step does not follow what has happened · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/stay-cause-missing` A stay has one of the causes that the law names · `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getPayersPayerIdClaimList: {
        parameters: {
            query: {
                on: components["schemas"]["LocalDate"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["ClaimListView"];
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
            /** @description `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    putPayersPayerIdPartPaymentsPartPaymentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                partPaymentId: components["schemas"]["PartPaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartPaymentDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartPaymentView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartPaymentView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/course-before` This step does not follow what has happened · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/claims-not-theirs` Some of the claims are not on this payer or levy · `fees/parts-differ` The parts together are not what is owed · `any/invalid-request` Some values do not fit */
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
    putPayersPayerIdPartPaymentsPartPaymentIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                partPaymentId: components["schemas"]["PartPaymentId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartPaymentAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartPaymentView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartPaymentView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `any/id-reused` This id already names something with other content */
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
    getPayersPayerIdPartPayments: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["PartPaymentPage"];
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
    getClaimsClaimIdPayable: {
        parameters: {
            query: {
                /** @description The day on which the payer pays */
                on: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
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
                    "application/json": components["schemas"]["PayableView"];
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
            /** @description `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getBaseRates: {
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
                    "application/json": components["schemas"]["BaseRatePage"];
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
    putBaseRatesActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseRateView"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseRateView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseRateView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/base-rate-known` The base rate of this year is known already · `any/id-reused` This id already names something with other content */
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
    putClaimsClaimIdWriteOffsWriteOffId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
                writeOffId: components["schemas"]["WriteOffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteOffView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteOffView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/claim-too-small` Less than this is outstanding on the claim · `fees/not-extinct` This claim is not extinct for this reason · `fees/file-missing` The file has not been sent, or is another · `any/id-reused` This id already names something with other content */
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
    putClaimsClaimIdWriteOffsWriteOffIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
                writeOffId: components["schemas"]["WriteOffId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteOffView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteOffView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/approved-by-another` Whoever drafted a levy does not decide it · `fees/claim-too-small` Less than this is outstanding on the claim · `fees/not-extinct` This claim is not extinct for this reason · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
    getMunicipalitiesLocalGovernmentCodeWriteOffs: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["WriteOffPage"];
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
    getClaimsClaimIdArrearsFilesFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
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
    putClaimsClaimIdArrearsFilesFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
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
    getMunicipalitiesLocalGovernmentCodeCollectionTermsDistrictId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                /** @description The district of the plan */
                districtId: string;
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
                    "application/json": components["schemas"]["CollectionTermsView"];
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
    putMunicipalitiesLocalGovernmentCodeCollectionTermsDistrictIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                /** @description The district of the plan */
                districtId: string;
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionTermsDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionTermsView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionTermsView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/late-charge-above-limit` A late charge is at most 14.5 % a year · `any/invalid-request` Some values do not fit */
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
    putMunicipalitiesLocalGovernmentCodeDunningsDunningId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                dunningId: components["schemas"]["DunningId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DunningDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DunningView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DunningView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/collection-terms-missing` What the ordinance says of arrears has not been set · `fees/terms-missing` What notices say has not been set · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/calendar-not-known` The list of public holidays does not reach this day · `fees/letter-backdated` A letter does not bear a day that is over · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getMunicipalitiesLocalGovernmentCodeDunnings: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["DunningPage"];
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
    getDunningsDunningId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                dunningId: components["schemas"]["DunningId"];
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
                    "application/json": components["schemas"]["DunningView"];
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
    putDunningsDunningIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                dunningId: components["schemas"]["DunningId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DunningAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DunningView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DunningView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `fees/approved-by-another` Whoever drafted a levy does not decide it · `fees/nobody-to-dun` On this day nobody is to be dunned · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later (decide); paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getDunningsDunningIdFilesFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                dunningId: components["schemas"]["DunningId"];
                file: number | null;
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
            /** @description `fees/notices-not-ready` The notices are still being made */
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
    getDunningsDunningIdLetters: {
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
                dunningId: components["schemas"]["DunningId"];
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
                    "application/json": components["schemas"]["DunningNoticePage"];
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
    getPayersPayerIdDunnings: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["DunningNoticePage"];
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
    getMunicipalitiesLocalGovernmentCodeReturnedLetters: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["DunningNoticePage"];
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
    putPayersPayerIdDunningsDunningIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                dunningId: components["schemas"]["DunningId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DunningNoticeView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DunningNoticeView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later (copy); paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getPayersPayerIdDunningsDunningIdFilesFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                dunningId: components["schemas"]["DunningId"];
                file: number | null;
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
    getMunicipalitiesLocalGovernmentCodeDeposits: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["DepositPage"];
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
    getMunicipalitiesLocalGovernmentCodeDepositsSetAside: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["DepositPage"];
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
    getDepositsDepositId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                depositId: components["schemas"]["DepositId"];
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
                    "application/json": components["schemas"]["DepositView"];
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
    putDepositsDepositIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                depositId: components["schemas"]["DepositId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepositAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/deposit-too-small` Less than this is left of the deposit · `fees/deposit-reversed` The bank has taken this deposit back · `fees/deposit-in-use` What was cleared with this deposit is undone first · `fees/movement-differs` The bank’s reversal is of another account or sum, or is settled · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/claim-not-known` There is no such claim in this municipality · `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getMunicipalitiesLocalGovernmentCodeClearings: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["ClearingPage"];
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
    putClearingsClearingIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                clearingId: components["schemas"]["ClearingId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearingView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearingView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/clearing-undone` This clearing has been undone already · `fees/already-refunded` This money has been refunded already · `fees/deposit-too-small` Less than this is left of the deposit · `fees/month-closed` This month's books are closed · `fees/year-closed` This fiscal year's accounts are closed · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getMunicipalitiesLocalGovernmentCodePayerNames: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["LearnedNamePage"];
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
    putPayersPayerIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgetName"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
    getPayersPayerIdMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["MandateView"];
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
    getMunicipalitiesLocalGovernmentCodeMandates: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["MandatePage"];
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
    putPayersPayerIdMandateActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/wrong-state` This cannot be done as it stands · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/accepted-later` The bank cannot have taken a mandate on a day that is not over · `any/invalid-request` Some values do not fit */
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
    getMunicipalitiesLocalGovernmentCodeTransferTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["TransferTermsView"];
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
    putMunicipalitiesLocalGovernmentCodeTransferTermsActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferTermsDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferTermsView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferTermsView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `fees/transfer-account-unfit` Into this account nothing is collected by transfer · `any/invalid-request` Some values do not fit */
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
    getMunicipalitiesLocalGovernmentCodeTransferRequestsDueOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                dueOn: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["TransferRequestView"];
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
    putMunicipalitiesLocalGovernmentCodeTransferRequestsDueOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                dueOn: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["TransferRequestView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferRequestView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/transfer-terms-missing` What the bank knows us by has not been set · `fees/transfer-too-late` The bank takes no request for this day any more · `fees/nothing-due` Nothing is owed that is due on this day · `fees/wrong-state` This cannot be done as it stands */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later; paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getMunicipalitiesLocalGovernmentCodeTransferRequests: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["TransferRequestPage"];
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
    getMunicipalitiesLocalGovernmentCodeTransferRequestsDueOnFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                dueOn: components["schemas"]["LocalDate"];
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
    getMunicipalitiesLocalGovernmentCodeRefundTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["RefundTermsView"];
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
    putMunicipalitiesLocalGovernmentCodeRefundTermsActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundTermsDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundTermsView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundTermsView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
    getClaimsClaimIdRefundable: {
        parameters: {
            query?: {
                /** @description All that is due where nothing is said */
                amount?: number;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                claimId: components["schemas"]["ClaimId"];
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
                    "application/json": components["schemas"]["RefundableView"];
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
            /** @description `fees/nothing-to-refund` Less than this is to be refunded · `fees/refund-terms-missing` What is to be said of interest on refunds has not been set */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `fees/rates-not-known` The table of rates does not reach this year · `any/invalid-request` Some values do not fit */
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
    getPayersPayerIdRefunds: {
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
                payerId: components["schemas"]["PayerId"];
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
                    "application/json": components["schemas"]["RefundPage"];
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
    putPayersPayerIdRefundsEntryIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                entryId: components["schemas"]["EntryId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
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
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/terms-missing` What notices say has not been set · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later (copy); paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getPayersPayerIdRefundsEntryIdFilesFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                payerId: components["schemas"]["PayerId"];
                entryId: components["schemas"]["EntryId"];
                file: number | null;
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
    getMunicipalitiesLocalGovernmentCodeMovements: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["MovementPage"];
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
    getMunicipalitiesLocalGovernmentCodePayouts: {
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
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["PayoutPage"];
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
    putMovementsMovementIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                movementId: components["schemas"]["MovementId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovementAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `fees/movement-differs` The bank’s reversal is of another account or sum, or is settled · `any/id-reused` This id already names something with other content */
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
    getMunicipalitiesLocalGovernmentCodeClearingUndosUndoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                undoId: components["schemas"]["ClearingUndoId"];
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
                    "application/json": components["schemas"]["ClearingUndoView"];
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
    putMunicipalitiesLocalGovernmentCodeClearingUndosUndoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
                undoId: components["schemas"]["ClearingUndoId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearingUndoDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearingUndoView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearingUndoView"];
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
}
